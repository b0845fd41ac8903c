/* A disk that fails: the N-th write, flush, rename or opening for writing under one folder.
 *
 * Loaded before libc (LD_PRELOAD) into a process of its own; it is armed and asked from inside.
 * Both doors of the program go through it: SQLite's and Python's.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char watched[4096];
static size_t watched_length;
static long due, sticky, struck, seen;
static int with_errno;
static const char *sign;

/* From the `number`-th call on (1 is the next one); all later ones too when `for_good`. */
void disk_arm(const char *folder, long number, int error, int for_good) {
  snprintf(watched, sizeof watched, "%s", folder);
  watched_length = strlen(watched);
  with_errno = error;
  sticky = for_good;
  struck = seen = 0;
  due = number;
}

/* How many calls failed; the disk is well again. */
long disk_mend(void) {
  due = 0;
  return struck;
}

/* FAILING_DISK="errno folder": a whole program that was started on a disk that is so already. */
__attribute__((constructor)) static void disk_from_environment(void) {
  const char *told = getenv("FAILING_DISK");
  const char *folder = told ? strchr(told, ' ') : NULL;
  if (folder) disk_arm(folder + 1, 1, atoi(told), 1);
  sign = getenv("FAILING_WHILE");
}

/* FAILING_WHILE=file: only as long as that file is there. */
static int well_now(void) {
  return sign && faccessat(AT_FDCWD, sign, F_OK, 0);
}

static int fails_now(void) {
  if (well_now()) return 0;
  seen++;
  if (seen == due || (sticky && seen > due)) {
    struck++;
    errno = with_errno;
    return 1;
  }
  return 0;
}

static int path_fails(const char *path) {
  if (!due || !path || strncmp(path, watched, watched_length)) return 0;
  return fails_now();
}

static int file_fails(int file) {
  char link[64], path[4096];
  if (!due) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return path_fails(path);
}

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *data, size_t size) {
  REAL(write);
  return file_fails(file) ? -1 : real(file, data, size);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at) {
  REAL(pwrite);
  return file_fails(file) ? -1 : real(file, data, size, at);
}
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) {
  REAL(pwrite64);
  return file_fails(file) ? -1 : real(file, data, size, at);
}
ssize_t writev(int file, const struct iovec *parts, int many) {
  REAL(writev);
  return file_fails(file) ? -1 : real(file, parts, many);
}
int fsync(int file) {
  REAL(fsync);
  return file_fails(file) ? -1 : real(file);
}
int fdatasync(int file) {
  REAL(fdatasync);
  return file_fails(file) ? -1 : real(file);
}
int ftruncate(int file, off_t size) {
  REAL(ftruncate);
  return file_fails(file) ? -1 : real(file, size);
}
int ftruncate64(int file, off64_t size) {
  REAL(ftruncate64);
  return file_fails(file) ? -1 : real(file, size);
}
int rename(const char *from, const char *to) {
  REAL(rename);
  return path_fails(to) ? -1 : real(from, to);
}
int link(const char *from, const char *to) {
  REAL(link);
  return path_fails(to) ? -1 : real(from, to);
}
int linkat(int a, const char *from, int b, const char *to, int flags) {
  REAL(linkat);
  return path_fails(to) ? -1 : real(a, from, b, to, flags);
}
int renameat(int a, const char *from, int b, const char *to) {
  REAL(renameat);
  return path_fails(to) ? -1 : real(a, from, b, to);
}
int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  return path_fails(path) ? -1 : real(path, mode);
}

/* Who asks whether a read-only disk may be written hears the truth. */
int access(const char *path, int mode) {
  REAL(access);
  if ((mode & W_OK) && with_errno == EROFS && path_fails(path)) return -1;
  return real(path, mode);
}

/* Who asks a full disk for its room hears the truth. */
#define ROOM(name, type) \
  int name(const char *path, struct type *told) { \
    REAL(name); \
    int done = real(path, told); \
    if (due && struck && !well_now() && with_errno == ENOSPC) told->f_bavail = told->f_bfree = 0; \
    return done; \
  }
ROOM(statvfs, statvfs)
ROOM(statvfs64, statvfs64)

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    if ((flags & O_ACCMODE) != O_RDONLY && path_fails(path)) return -1; \
    return real(path, flags, mode); \
  }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = va_arg(rest, mode_t); \
    va_end(rest); \
    if ((flags & O_ACCMODE) != O_RDONLY && path_fails(path)) return -1; \
    return real(folder, path, flags, mode); \
  }
OPENING_AT(openat)
OPENING_AT(openat64)
