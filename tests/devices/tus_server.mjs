// @tus/server on loopback, for tests: node tus_server.mjs PORT FOLDER; NODE_MODULES says where it is.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(process.env.NODE_MODULES + '/')
const { Server } = await import(pathToFileURL(require.resolve('@tus/server')))
const { FileStore } = await import(pathToFileURL(require.resolve('@tus/file-store')))
const [port, directory] = process.argv.slice(2)
const server = new Server({ path: '/files', datastore: new FileStore({ directory }) })
server.listen({ host: '127.0.0.1', port: Number(port) })
