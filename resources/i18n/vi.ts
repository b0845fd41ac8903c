<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
  <context>
    <name>AtScanner</name>
    <message>
      <source>The dossier is still being opened. Press the key again in a moment.</source>
      <translation>Hồ sơ đang mở. Chờ một chút rồi bấm lại phím đó.</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message>
      <source>Read</source>
      <translation>Đã đọc</translation>
    </message>
  </context>
  <context>
    <name>BundleList</name>
    <message>
      <source>Pages of no dossier</source>
      <translation>Trang chưa thuộc hồ sơ nào</translation>
    </message>
  </context>
  <context>
    <name>CannotOpen</name>
    <message>
      <source>The desk cannot be opened</source>
      <translation>Chưa mở được quầy</translation>
    </message>
    <message>
      <source>Folder of the data: {folder}</source>
      <translation>Thư mục dữ liệu: {folder}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Thử lại</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Đóng</translation>
    </message>
    <message>
      <source>Administrator: bring a copy back into a new, empty folder, then open that folder: {program} restore --from COPY --home FOLDER</source>
      <translation>Quản trị viên: khôi phục bản sao lưu vào một thư mục mới, còn trống, rồi mở thư mục đó: {program} restore --from BẢN_SAO --home THƯ_MỤC</translation>
    </message>
  </context>
  <context>
    <name>CardStep</name>
    <message>
      <source>Set the reader to send Enter after each scan, as most do from the start.</source>
      <translation>Đầu đọc phải gửi phím Enter sau mỗi lần quét; hầu hết đã đặt sẵn như vậy.</translation>
    </message>
    <message>
      <source>Letters come wrong: turn Vietnamese typing off, or set the reader to Unicode.</source>
      <translation>Chữ bị sai: tắt bộ gõ tiếng Việt, hoặc đặt đầu đọc sang Unicode.</translation>
    </message>
    <message>
      <source>Nothing comes: plug it into another port and scan again.</source>
      <translation>Không thấy gì: cắm sang cổng khác rồi quét lại.</translation>
    </message>
    <message>
      <source>What the reader read</source>
      <translation>Nội dung đầu đọc gửi về</translation>
    </message>
    <message>
      <source>A card was read</source>
      <translation>Đã đọc thử một thẻ</translation>
    </message>
    <message>
      <source>Not read well</source>
      <translation>Chưa đọc được</translation>
    </message>
    <message>
      <source>Waiting for a card…</source>
      <translation>Đang chờ quét thẻ…</translation>
    </message>
    <message>
      <source>Hold the QR of the card before the reader.</source>
      <translation>Đưa mã QR trên thẻ căn cước ra trước đầu đọc.</translation>
    </message>
    <message>
      <source>Number ending {tail}</source>
      <translation>Số định danh tận cùng {tail}</translation>
    </message>
    <message>
      <source>Letters came without accents. Set the reader to Unicode, scan again.</source>
      <translation>Chữ về không có dấu. Đặt đầu đọc sang Unicode rồi quét lại.</translation>
    </message>
    <message>
      <source>Read well, letters repaired.</source>
      <translation>Đọc được, có chữ phải phục hồi.</translation>
    </message>
    <message>
      <source>Read well.</source>
      <translation>Đọc tốt.</translation>
    </message>
  </context>
  <context>
    <name>CasesPage</name>
    <message>
      <source>Training cases</source>
      <translation>Bài tập</translation>
    </message>
    <message>
      <source>Open this case</source>
      <translation>Mở bài này</translation>
    </message>
    <message>
      <source>Pull the plug</source>
      <translation>Rút điện thử</translation>
    </message>
    <message>
      <source>Begin training anew</source>
      <translation>Làm lại từ đầu</translation>
    </message>
    <message>
      <source>Empty the training mode</source>
      <translation>Xóa dữ liệu tập</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Để sau</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>Về hàng đợi</translation>
    </message>
    <message>
      <source>Own numbers, nothing leaves this machine. Everybody's password: {word}</source>
      <translation>Số riêng, không gửi gì ra khỏi máy này. Mật khẩu của mọi cán bộ: {word}</translation>
    </message>
    <message>
      <source>Everything done in the training mode so far will be gone.</source>
      <translation>Mọi hồ sơ tập đã làm sẽ mất, các bài trở lại như mới.</translation>
    </message>
  </context>
  <context>
    <name>CertificatePanel</name>
    <message>
      <source>Trust this certificate</source>
      <translation>Tin chứng thư này</translation>
    </message>
    <message>
      <source>The scanner signs its certificate itself. Compare it with the one on the scanner's own screen or page; if they are the same, trust it.</source>
      <translation>Máy quét tự ký chứng thư. So dãy dưới đây với dãy trên màn hình hoặc trang in của máy quét; trùng hết mới tin.</translation>
    </message>
    <message>
      <source>This certificate is trusted:</source>
      <translation>Chứng thư đã tin:</translation>
    </message>
    <message>
      <source>Forget this certificate</source>
      <translation>Bỏ chứng thư này</translation>
    </message>
  </context>
  <context>
    <name>CodePreview</name>
    <message>
      <source>First code today</source>
      <translation>Mã hồ sơ kế tiếp hôm nay</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Without a command the window opens.</source>
      <translation>Không kèm lệnh nào thì cửa sổ chương trình mở ra.</translation>
    </message>
    <message>
      <source>COMMAND</source>
      <translation>LỆNH</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Các lệnh</translation>
    </message>
    <message>
      <source>Not understood: {what}. Add --help to see how it is used.</source>
      <translation>Không hiểu lệnh: {what}. Thêm --help để xem cách dùng.</translation>
    </message>
    <message>
      <source>This file or folder cannot be read or written: {name}</source>
      <translation>Không đọc hoặc ghi được tệp hay thư mục: {name}</translation>
    </message>
    <message>
      <source>the catalogue of procedures: import, list</source>
      <translation>danh mục thủ tục: nạp, liệt kê</translation>
    </message>
    <message>
      <source>all procedures, or those the words find</source>
      <translation>mọi thủ tục, hoặc những thủ tục tìm thấy theo từ</translation>
    </message>
    <message>
      <source>WORDS</source>
      <translation>TỪ</translation>
    </message>
    <message>
      <source>code, words without accents, or initials (ks)</source>
      <translation>mã, từ không dấu, hoặc chữ đầu (ks)</translation>
    </message>
    <message>
      <source>take in tables as new versions of procedures</source>
      <translation>nạp bảng thành phiên bản mới của thủ tục</translation>
    </message>
    <message>
      <source>CSV (UTF-8) or XLSX; the header tells what is in it</source>
      <translation>CSV (UTF-8) hoặc XLSX; dòng tiêu đề cho biết nội dung</translation>
    </message>
    <message>
      <source>import nothing if a single row is bad</source>
      <translation>chỉ cần một dòng sai thì không nạp gì</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>NĂM-THÁNG-NGÀY</translation>
    </message>
    <message>
      <source>the first day the new versions count (default: today)</source>
      <translation>ngày đầu áp dụng phiên bản mới (mặc định: hôm nay)</translation>
    </message>
    <message>
      <source>{count} procedures imported.</source>
      <translation>Đã nạp {count} thủ tục.</translation>
    </message>
    <message>
      <source>Nothing was found.</source>
      <translation>Không tìm thấy gì.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Mã</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Lĩnh vực</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Tên</translation>
    </message>
    <message>
      <source>what waits for the province, and its last word</source>
      <translation>những gì chờ gửi lên tỉnh và lời đáp cuối</translation>
    </message>
    <message>
      <source>send and compare now all that waits</source>
      <translation>gửi và đối chiếu ngay mọi thứ đang chờ</translation>
    </message>
    <message>
      <source>at most that many, the newest first</source>
      <translation>nhiều nhất bấy nhiêu dòng, mới nhất trước</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Việc gửi</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Tình trạng</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>Lần thử</translation>
    </message>
    <message>
      <source>Last word</source>
      <translation>Lời đáp cuối</translation>
    </message>
    <message>
      <source>Only the newest {count} are listed; more with --limit.</source>
      <translation>Chỉ liệt kê {count} dòng mới nhất; muốn xem thêm thì dùng --limit.</translation>
    </message>
    <message>
      <source>Proof</source>
      <translation>Bằng chứng</translation>
    </message>
    <message>
      <source>a trial day in a new folder: receive, print, deliver, prove</source>
      <translation>một ngày tập huấn trong thư mục mới: nhận, in, gửi, đối chiếu</translation>
    </message>
    <message>
      <source>Receipts (PDF): {folder}</source>
      <translation>Giấy hẹn (PDF): {folder}</translation>
    </message>
    <message>
      <source>Training data. Officer: {officer}, password: {password}</source>
      <translation>Dữ liệu tập huấn. Cán bộ: {officer}, mật khẩu: {password}</translation>
    </message>
    <message>
      <source>Citizen</source>
      <translation>Người nộp</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Thủ tục</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Nhận lúc</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Hẹn trả</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Đã gửi</translation>
    </message>
    <message>
      <source>the return date and every day counted for it</source>
      <translation>ngày hẹn trả và từng ngày được tính</translation>
    </message>
    <message>
      <source>the procedure's national code</source>
      <translation>mã thủ tục quốc gia</translation>
    </message>
    <message>
      <source>ISO-TIME</source>
      <translation>GIỜ_ISO</translation>
    </message>
    <message>
      <source>for example 2026-11-23T08:00; without a zone Vietnam's time</source>
      <translation>ví dụ 2026-11-23T08:00; không ghi múi giờ là giờ Việt Nam</translation>
    </message>
    <message>
      <source>at the desk (if left out), online or by post</source>
      <translation>trực tiếp (mặc định), trực tuyến hoặc bưu chính</translation>
    </message>
    <message>
      <source>the procedure's case, if it has several</source>
      <translation>trường hợp của thủ tục, nếu có nhiều</translation>
    </message>
    <message>
      <source>--procedure {code} is not in the catalogue</source>
      <translation>--procedure {code} không có trong danh mục</translation>
    </message>
    <message>
      <source>--case must be one of: {names}</source>
      <translation>--case phải là một trong: {names}</translation>
    </message>
    <message>
      <source>Return date: {moment}</source>
      <translation>Hẹn trả: {moment}</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Tính</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Lý do</translation>
    </message>
    <message>
      <source>The time limit is not known; the officer types the date.</source>
      <translation>Chưa rõ thời hạn; cán bộ tự gõ ngày hẹn.</translation>
    </message>
    <message>
      <source>check journal, files and settings for changes</source>
      <translation>kiểm tra nhật ký, tệp và cài đặt có bị sửa không</translation>
    </message>
    <message>
      <source>check this machine; needs no password</source>
      <translation>kiểm tra máy này; không cần mật khẩu</translation>
    </message>
    <message>
      <source>also scan a test page in the first way of scanning; not kept</source>
      <translation>quét thử thêm một trang theo cách quét đầu tiên; không lưu lại</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Mục</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Kết quả</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Chi tiết</translation>
    </message>
    <message>
      <source>show or change a setting; secrets come from stdin</source>
      <translation>xem hoặc đổi cài đặt; bí mật đọc từ đầu vào chuẩn</translation>
    </message>
    <message>
      <source>KEY</source>
      <translation>KHÓA</translation>
    </message>
    <message>
      <source>without it all settings are shown; also: {keys}</source>
      <translation>bỏ trống thì hiện mọi cài đặt; còn có: {keys}</translation>
    </message>
    <message>
      <source>VALUE</source>
      <translation>GIÁ_TRỊ</translation>
    </message>
    <message>
      <source>the new value; for the calendar a JSON file, - is stdin</source>
      <translation>giá trị mới; với lịch là một tệp JSON, - là đầu vào chuẩn</translation>
    </message>
    <message>
      <source>all settings of a TOML or JSON file, all or none; with a table [officer] (login, name, title) and no home yet it makes one</source>
      <translation>mọi cài đặt trong một tệp TOML hoặc JSON, đúng hết mới lưu; có bảng [officer] (login, name, title) và chưa có dữ liệu thì tạo mới</translation>
    </message>
    <message>
      <source>where a new home's recovery key goes, to be printed</source>
      <translation>tệp PDF nhận khóa khôi phục khi tạo mới, để in ra</translation>
    </message>
    <message>
      <source>either one setting or --from FILE, not both</source>
      <translation>chỉ dùng một trong hai: một cài đặt, hoặc --from TỆP</translation>
    </message>
    <message>
      <source>Kept: {key}</source>
      <translation>Đã lưu: {key}</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Cài đặt</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Giá trị</translation>
    </message>
    <message>
      <source>a secret is read from stdin, never from the command line</source>
      <translation>bí mật chỉ đọc từ đầu vào chuẩn, không gõ trên dòng lệnh</translation>
    </message>
    <message>
      <source>officers: list, add, disable, passwords, roles, fields of work</source>
      <translation>cán bộ: danh sách, thêm, ngừng quyền, mật khẩu, vai trò, lĩnh vực</translation>
    </message>
    <message>
      <source>who may sign in</source>
      <translation>những ai được đăng nhập</translation>
    </message>
    <message>
      <source>one more officer</source>
      <translation>thêm một cán bộ</translation>
    </message>
    <message>
      <source>may not sign in any more</source>
      <translation>ngừng quyền đăng nhập của một cán bộ</translation>
    </message>
    <message>
      <source>a new password, from stdin</source>
      <translation>đặt mật khẩu mới, đọc từ stdin</translation>
    </message>
    <message>
      <source>another name, title or role</source>
      <translation>đổi họ tên, chức danh hay vai trò</translation>
    </message>
    <message>
      <source>the fields of work</source>
      <translation>lĩnh vực cán bộ nhận hồ sơ</translation>
    </message>
    <message>
      <source>FIELD</source>
      <translation>LĨNH-VỰC</translation>
    </message>
    <message>
      <source>as the catalogue names them; none: all fields</source>
      <translation>đúng tên trong danh mục; không ghi gì: tất cả lĩnh vực</translation>
    </message>
    <message>
      <source>with the recovery key: its line and that of the new password come on stdin</source>
      <translation>dùng khóa khôi phục: stdin có một dòng khóa, một dòng mật khẩu mới</translation>
    </message>
    <message>
      <source>a new recovery key; the old one ends</source>
      <translation>lập khóa khôi phục mới; khóa cũ hết hiệu lực</translation>
    </message>
    <message>
      <source>a PDF to print, to lock away and to delete</source>
      <translation>tệp PDF để in, cất tờ in vào két rồi xóa tệp</translation>
    </message>
    <message>
      <source>LOGIN</source>
      <translation>TÊN-ĐĂNG-NHẬP</translation>
    </message>
    <message>
      <source>the sign-in name</source>
      <translation>tên đăng nhập</translation>
    </message>
    <message>
      <source>as it is printed</source>
      <translation>như in trên giấy tờ</translation>
    </message>
    <message>
      <source>TITLE</source>
      <translation>CHỨC-DANH</translation>
    </message>
    <message>
      <source>the office held, as it is printed</source>
      <translation>chức danh, như in trên giấy tờ</translation>
    </message>
    <message>
      <source>officer, if left out</source>
      <translation>không ghi thì là officer</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Tên đăng nhập</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Vai trò</translation>
    </message>
    <message>
      <source>Fields of work</source>
      <translation>Lĩnh vực</translation>
    </message>
    <message>
      <source>no usable secret came on stdin</source>
      <translation>đầu vào chuẩn không có bí mật dùng được</translation>
    </message>
    <message>
      <source>Done: {what}, {officer}</source>
      <translation>Đã làm xong: {what}, {officer}</translation>
    </message>
    <message>
      <source>{file} cannot be read as JSON</source>
      <translation>không đọc được {file} theo JSON</translation>
    </message>
    <message>
      <source>not told yet</source>
      <translation>chưa gửi</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>nhận</translation>
    </message>
    <message>
      <source>present</source>
      <translation>có</translation>
    </message>
    <message>
      <source>matching</source>
      <translation>khớp</translation>
    </message>
    <message>
      <source>different</source>
      <translation>khác</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>không thấy</translation>
    </message>
    <message>
      <source>Free disk</source>
      <translation>Ổ đĩa còn trống</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Đồng hồ</translation>
    </message>
    <message>
      <source>Swap (may hold what memory held)</source>
      <translation>Bộ nhớ tráo đổi (có thể giữ lại dữ liệu)</translation>
    </message>
    <message>
      <source>Typeface of the forms</source>
      <translation>Phông chữ biểu mẫu</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Máy in</translation>
    </message>
    <message>
      <source>Kept files</source>
      <translation>Kho tệp</translation>
    </message>
    <message>
      <source>Province's system</source>
      <translation>Hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>Scanners of this machine</source>
      <translation>Máy quét cắm vào máy này</translation>
    </message>
    <message>
      <source>Recognised text</source>
      <translation>Nhận dạng chữ</translation>
    </message>
    <message>
      <source>Ways of scanning</source>
      <translation>Kiểu quét</translation>
    </message>
    <message>
      <source>Memory for scanned pages</source>
      <translation>Bộ nhớ cho trang quét</translation>
    </message>
    <message>
      <source>Test page</source>
      <translation>Trang quét thử</translation>
    </message>
    <message>
      <source>missing: {rest}</source>
      <translation>thiếu {rest}</translation>
    </message>
    <message>
      <source>not known: {rest}</source>
      <translation>không có {rest}</translation>
    </message>
    <message>
      <source>no such choice: {rest}</source>
      <translation>không có lựa chọn {rest}</translation>
    </message>
    <message>
      <source>takes no value: {rest}</source>
      <translation>không nhận giá trị {rest}</translation>
    </message>
    <message>
      <source>a value is missing{rest}</source>
      <translation>chưa có giá trị{rest}</translation>
    </message>
    <message>
      <source>unusable value: {rest}</source>
      <translation>giá trị không dùng được: {rest}</translation>
    </message>
    <message>
      <source>To send {waiting}, refused {refused}, answered {delivered}, matching {matching}, different {differing}.</source>
      <translation>Chờ gửi {waiting}, bị từ chối {refused}, đã nhận {delivered}, khớp {matching}, khác {differing}.</translation>
    </message>
    <message>
      <source>{dossiers} dossiers taken in, {receipts} receipts printed without a line; {delivered} delivered, matching {proven}/{dossiers}.</source>
      <translation>Đã nhận {dossiers} hồ sơ, in {receipts} giấy hẹn khi không có mạng; đã gửi {delivered}, khớp {proven}/{dossiers}.</translation>
    </message>
    <message>
      <source>Another window or command is sending just now.</source>
      <translation>Một cửa sổ hoặc lệnh khác đang gửi; hãy chạy lại sau ít phút.</translation>
    </message>
    <message>
      <source>Sending stopped: {reason}. {waiting} wait, none is lost.</source>
      <translation>Đã dừng gửi: {reason}. Còn {waiting} hồ sơ chờ gửi, không mất gì.</translation>
    </message>
    <message>
      <source>Not all is done: {waiting} wait, {refused} refused, {differing} different.</source>
      <translation>Chưa xong hết: {waiting} chờ gửi, {refused} bị từ chối, {differing} khác.</translation>
    </message>
    <message>
      <source>remark</source>
      <translation>lưu ý</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>ổn</translation>
    </message>
    <message>
      <source>look at this</source>
      <translation>cần xem</translation>
    </message>
    <message>
      <source>none</source>
      <translation>không có</translation>
    </message>
    <message>
      <source>no printer is chosen yet; the machine's own one is used, if any</source>
      <translation>chưa chọn máy in; giấy ra ở máy in mặc định của máy tính, nếu có</translation>
    </message>
    <message>
      <source>none is chosen; the default printer {name} is used</source>
      <translation>chưa chọn, dùng máy in mặc định {name}</translation>
    </message>
    <message>
      <source>no scanner is set yet</source>
      <translation>chưa đặt máy quét</translation>
    </message>
    <message>
      <source>{dossiers} dossiers and {files} files were checked.</source>
      <translation>Đã kiểm tra {dossiers} hồ sơ và {files} tệp.</translation>
    </message>
    <message>
      <source>The journal was changed by hand at: {places}</source>
      <translation>Nhật ký bị sửa tay ở: {places}</translation>
    </message>
    <message>
      <source>{count} files are missing or damaged. The administrator takes them from the last copy; a receipt can be printed again all the same.</source>
      <translation>{count} tệp bị mất hoặc hỏng. Quản trị viên lấy lại từ bản sao lưu gần nhất; giấy tiếp nhận thì vẫn in lại được.</translation>
    </message>
    <message>
      <source>{count} files belong to no dossier; nothing was deleted.</source>
      <translation>{count} tệp không thuộc hồ sơ nào; chưa xóa gì.</translation>
    </message>
    <message>
      <source>Settings or catalogue were changed outside the program.</source>
      <translation>Cài đặt hoặc danh mục bị sửa từ bên ngoài chương trình.</translation>
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation>Mọi thứ còn nguyên như lúc ghi.</translation>
    </message>
    <message>
      <source>The program met a fault of its own at {place}.</source>
      <translation>Chương trình gặp lỗi của chính nó tại {place}.</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>Tham số</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Tùy chọn</translation>
    </message>
    <message>
      <source>show this help and stop</source>
      <translation>hiện phần trợ giúp này rồi dừng</translation>
    </message>
    <message>
      <source>Usage: </source>
      <translation>Cách dùng: </translation>
    </message>
    <message>
      <source>a trial portal on this machine, until Ctrl+C</source>
      <translation>cổng tập huấn trên máy này, chạy đến khi nhấn Ctrl+C</translation>
    </message>
    <message>
      <source>PORT</source>
      <translation>CỔNG</translation>
    </message>
    <message>
      <source>0 takes a free one</source>
      <translation>0 là lấy một cổng còn trống</translation>
    </message>
    <message>
      <source>copy the data to the chosen folder or stick</source>
      <translation>sao lưu dữ liệu vào thư mục hoặc thẻ nhớ đã chọn</translation>
    </message>
    <message>
      <source>FOLDER</source>
      <translation>THƯ_MỤC</translation>
    </message>
    <message>
      <source>another folder than the one in the settings</source>
      <translation>thư mục khác với thư mục trong cài đặt</translation>
    </message>
    <message>
      <source>show the copies that are there; needs no password</source>
      <translation>xem các bản sao lưu đang có; không cần mật khẩu</translation>
    </message>
    <message>
      <source>bring the newest copy back for a trial and compare it</source>
      <translation>khôi phục thử bản mới nhất rồi đối chiếu</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>hỏng</translation>
    </message>
    <message>
      <source>There is no copy yet.</source>
      <translation>Chưa có bản sao lưu nào.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Lúc sao lưu</translation>
    </message>
    <message>
      <source>Dossiers</source>
      <translation>Hồ sơ</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Nhật ký</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Tệp</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Bản sao lưu</translation>
    </message>
    <message>
      <source>where it keeps what it received, outside the home</source>
      <translation>nơi giữ những gì nhận được, nằm ngoài thư mục dữ liệu</translation>
    </message>
    <message>
      <source>a JSON file of faults to play</source>
      <translation>tệp JSON mô tả các lỗi giả lập</translation>
    </message>
    <message>
      <source>--port {port} is taken or not allowed</source>
      <translation>--port {port} đang bận hoặc không được phép dùng</translation>
    </message>
    <message>
      <source>the folder with the data (default: {folder})</source>
      <translation>thư mục dữ liệu (mặc định: {folder})</translation>
    </message>
    <message>
      <source>print JSON, not a table</source>
      <translation>in JSON thay cho bảng</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>TÊN</translation>
    </message>
    <message>
      <source>the officer's sign-in name; needed if there are several</source>
      <translation>tên đăng nhập của cán bộ; cần khi có nhiều cán bộ</translation>
    </message>
    <message>
      <source>FILE</source>
      <translation>TỆP</translation>
    </message>
    <message>
      <source>a file with the password, readable by its owner alone; - reads the first line of stdin; without it DESK_PASSWORD counts</source>
      <translation>tệp chứa mật khẩu, chỉ chủ tệp đọc được; - là dòng đầu của đầu vào chuẩn; không có thì lấy từ DESK_PASSWORD</translation>
    </message>
    <message>
      <source>name</source>
      <translation>họ tên</translation>
    </message>
    <message>
      <source>personal number</source>
      <translation>số định danh</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>ngày sinh</translation>
    </message>
    <message>
      <source>address</source>
      <translation>địa chỉ</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>điện thoại</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>thư điện tử</translation>
    </message>
    <message>
      <source>submitter's name</source>
      <translation>họ tên người nộp</translation>
    </message>
    <message>
      <source>submitter's number</source>
      <translation>số định danh người nộp</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>giấy ủy quyền</translation>
    </message>
    <message>
      <source>procedure</source>
      <translation>thủ tục</translation>
    </message>
    <message>
      <source>case</source>
      <translation>trường hợp</translation>
    </message>
    <message>
      <source>papers</source>
      <translation>giấy tờ</translation>
    </message>
    <message>
      <source>sets</source>
      <translation>số bộ hồ sơ</translation>
    </message>
    <message>
      <source>fees</source>
      <translation>phí, lệ phí</translation>
    </message>
    <message>
      <source>collection of the result</source>
      <translation>cách nhận kết quả</translation>
    </message>
    <message>
      <source>return date</source>
      <translation>ngày hẹn trả</translation>
    </message>
    <message>
      <source>Draft {number}: {reason}</source>
      <translation>Bản nháp thứ {number}: {reason}</translation>
    </message>
    <message>
      <source>Not saved: {problems}</source>
      <translation>Chưa lưu: {problems}</translation>
    </message>
    <message>
      <source>The draft file is not right at: {where}</source>
      <translation>Tệp bản nháp sai ở chỗ: {where}</translation>
    </message>
    <message>
      <source>That value does not fit the setting {key}.</source>
      <translation>Giá trị này không hợp với cài đặt {key}.</translation>
    </message>
    <message>
      <source>The file could not be written: {file}</source>
      <translation>Chưa ghi được tệp (có thể tệp đã có sẵn hoặc thiếu thư mục): {file}</translation>
    </message>
    <message>
      <source>Then: set numbering.settle LAST_NUMBER_OF_TODAY</source>
      <translation>Xử lý xong, gõ: set numbering.settle SỐ_CUỐI_ĐÃ_CẤP_HÔM_NAY</translation>
    </message>
    <message>
      <source>Too much for one file: at most 1,000 drafts, 20 MB.</source>
      <translation>Tệp quá lớn: tối đa 1.000 bản nháp, 20 MB.</translation>
    </message>
    <message>
      <source>This is no JSON.</source>
      <translation>Nội dung không phải JSON.</translation>
    </message>
    <message>
      <source>take in one draft or a list of them (JSON)</source>
      <translation>nhận một hồ sơ hoặc một danh sách hồ sơ (JSON)</translation>
    </message>
    <message>
      <source>the file with the drafts; - or nothing: stdin</source>
      <translation>tệp bản nháp; - hoặc bỏ trống: đầu vào chuẩn</translation>
    </message>
    <message>
      <source>print the JSON Schema of a draft and stop</source>
      <translation>in lược đồ JSON của bản nháp rồi dừng</translation>
    </message>
    <message>
      <source>write a dossier's receipt as PDF</source>
      <translation>xuất giấy hẹn của hồ sơ ra PDF</translation>
    </message>
    <message>
      <source>put a received dossier right; the changes (JSON) come from stdin</source>
      <translation>sửa một hồ sơ đã tiếp nhận; phần sửa (JSON) đọc từ stdin</translation>
    </message>
    <message>
      <source>under the same code; only what the province refused</source>
      <translation>giữ nguyên mã; chỉ với hồ sơ tỉnh từ chối</translation>
    </message>
    <message>
      <source>make a received dossier void; its number stays used</source>
      <translation>hủy số một hồ sơ đã tiếp nhận; số đó không cấp lại</translation>
    </message>
    <message>
      <source>CODE</source>
      <translation>MÃ</translation>
    </message>
    <message>
      <source>the dossier's code, official or temporary</source>
      <translation>mã hồ sơ, chính thức hoặc tạm</translation>
    </message>
    <message>
      <source>what was wrong</source>
      <translation>sai ở đâu</translation>
    </message>
    <message>
      <source>TEXT</source>
      <translation>LÝ_DO</translation>
    </message>
    <message>
      <source>why, in words; - reads the next line of stdin: names belong there</source>
      <translation>lý do, ghi bằng chữ; - thì đọc dòng kế tiếp của stdin: có tên người thì ghi ở đó</translation>
    </message>
    <message>
      <source>--mistake is needed, but not with --amend</source>
      <translation>cần --mistake, trừ khi có --amend</translation>
    </message>
    <message>
      <source>a new file; one that is there is never overwritten</source>
      <translation>tệp mới; không bao giờ ghi đè tệp đã có</translation>
    </message>
    <message>
      <source>find dossiers; the words come from stdin</source>
      <translation>tìm hồ sơ; từ cần tìm đọc từ đầu vào chuẩn</translation>
    </message>
    <message>
      <source>words are read from stdin, never from the command line</source>
      <translation>từ cần tìm chỉ đọc từ đầu vào chuẩn, không gõ trên dòng lệnh</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Ghi chú</translation>
    </message>
    <message>
      <source>{file} cannot be read as UTF-8</source>
      <translation>không đọc được {file} theo UTF-8</translation>
    </message>
    <message>
      <source>words to find are missing on stdin</source>
      <translation>thiếu từ cần tìm ở đầu vào chuẩn</translation>
    </message>
    <message>
      <source>the file cannot be read</source>
      <translation>không đọc được tệp</translation>
    </message>
    <message>
      <source>the file is too large</source>
      <translation>tệp quá lớn</translation>
    </message>
    <message>
      <source>too many rows</source>
      <translation>quá nhiều dòng</translation>
    </message>
    <message>
      <source>not written in UTF-8</source>
      <translation>không phải UTF-8</translation>
    </message>
    <message>
      <source>the file is broken from here on</source>
      <translation>tệp hỏng từ đây trở đi</translation>
    </message>
    <message>
      <source>the header is not known</source>
      <translation>không nhận ra dòng tiêu đề</translation>
    </message>
    <message>
      <source>too few or too many columns</source>
      <translation>thiếu hoặc thừa cột</translation>
    </message>
    <message>
      <source>a cell is too long</source>
      <translation>có ô quá dài</translation>
    </message>
    <message>
      <source>a cell is a formula</source>
      <translation>có ô là công thức</translation>
    </message>
    <message>
      <source>the code is missing</source>
      <translation>thiếu mã</translation>
    </message>
    <message>
      <source>the code has the wrong shape</source>
      <translation>mã sai dạng</translation>
    </message>
    <message>
      <source>no such procedure</source>
      <translation>không có thủ tục này</translation>
    </message>
    <message>
      <source>the code stands there twice</source>
      <translation>mã bị lặp</translation>
    </message>
    <message>
      <source>a version of that day is there already</source>
      <translation>đã có phiên bản của ngày này</translation>
    </message>
    <message>
      <source>the name is missing</source>
      <translation>thiếu tên</translation>
    </message>
    <message>
      <source>the count is no number</source>
      <translation>số lượng không phải là số</translation>
    </message>
    <message>
      <source>the count cannot be right</source>
      <translation>số lượng không hợp lý</translation>
    </message>
    <message>
      <source>the result's code has the wrong shape</source>
      <translation>mã kết quả sai dạng</translation>
    </message>
    <message>
      <source>paper or database is missing</source>
      <translation>thiếu giấy tờ hoặc cơ sở dữ liệu</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Tệp</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Dòng</translation>
    </message>
    <message>
      <source>{count} rows are bad; nothing was imported.</source>
      <translation>{count} dòng sai; chưa nạp gì.</translation>
    </message>
    <message>
      <source>{count} rows are bad and were left out.</source>
      <translation>{count} dòng sai, đã bỏ qua.</translation>
    </message>
    <message>
      <source>off</source>
      <translation>nghỉ</translation>
    </message>
    <message>
      <source>off as compensation</source>
      <translation>nghỉ bù</translation>
    </message>
    <message>
      <source>worked as a swap</source>
      <translation>làm bù</translation>
    </message>
    <message>
      <source>half a day</source>
      <translation>làm nửa ngày</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Loại</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>Ngày lễ</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Căn cứ</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Đã kiểm</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Giờ làm việc</translation>
    </message>
    <message>
      <source>bring a copy back into an empty folder</source>
      <translation>khôi phục một bản sao lưu vào thư mục trống</translation>
    </message>
    <message>
      <source>COPY</source>
      <translation>BẢN</translation>
    </message>
    <message>
      <source>the folder of one copy, as backup --list names it</source>
      <translation>thư mục của một bản sao lưu, như backup --list ghi</translation>
    </message>
    <message>
      <source>there is no setting in the file</source>
      <translation>trong tệp không có cài đặt nào</translation>
    </message>
    <message>
      <source>{file} cannot be read as TOML or JSON</source>
      <translation>không đọc được {file} theo dạng TOML hoặc JSON</translation>
    </message>
    <message>
      <source>a new home needs --recovery-pdf FILE for its key</source>
      <translation>tạo mới cần --recovery-pdf TỆP để ghi khóa khôi phục</translation>
    </message>
    <message>
      <source>officer: there is a home already; officers are added in it.</source>
      <translation>officer: đã có dữ liệu; cán bộ được thêm trong chương trình.</translation>
    </message>
    <message>
      <source>look for scanners, try one; works without a password</source>
      <translation>tìm máy quét, quét thử; không cần mật khẩu</translation>
    </message>
    <message>
      <source>ACT</source>
      <translation>VIỆC</translation>
    </message>
    <message>
      <source>scanners that can be reached now</source>
      <translation>các máy quét đang nối được</translation>
    </message>
    <message>
      <source>scan one page in a way of the settings; not kept</source>
      <translation>quét một trang theo kiểu đã cài đặt; không lưu lại</translation>
    </message>
    <message>
      <source>NUMBER</source>
      <translation>SỐ</translation>
    </message>
    <message>
      <source>which of the four ways of scanning (default: 1)</source>
      <translation>kiểu quét thứ mấy trong bốn kiểu (mặc định: 1)</translation>
    </message>
    <message>
      <source>ADDRESS</source>
      <translation>ĐỊA_CHỈ</translation>
    </message>
    <message>
      <source>a network scanner at this address instead, http or https</source>
      <translation>thử máy quét mạng ở địa chỉ này thay cho máy trong cài đặt; tự thử cả http và https</translation>
    </message>
    <message>
      <source>No scanner was found. Look at its power and its cable.</source>
      <translation>Không thấy máy quét nào. Xem lại nguồn và dây nối.</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>Trình điều khiển</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Địa chỉ</translation>
    </message>
    <message>
      <source>With a password (DESK_PASSWORD or --password-file) it would count as set up.</source>
      <translation>Máy quét vẫn còn trong danh sách Còn thiếu: chạy lại kèm mật khẩu (DESK_PASSWORD hoặc --password-file) để ghi nhận đã quét thử.</translation>
    </message>
    <message>
      <source>Certificate (SHA-256): {groups}</source>
      <translation>Chứng thư (SHA-256): {groups}</translation>
    </message>
    <message>
      <source>{name}: one page of {width} × {height} dots, {dpi} dpi, {size} bytes, in {seconds} seconds. It was not kept.</source>
      <translation>{name}: một trang {width} × {height} điểm, {dpi} dpi, {size} byte, trong {seconds} giây. Không lưu lại.</translation>
    </message>
    <message>
      <source>SANE is here ({program}); scan devices shows the scanners.</source>
      <translation>Đã có SANE ({program}); lệnh scan devices liệt kê máy quét.</translation>
    </message>
    <message>
      <source>SANE (scanimage) is not installed; scanners in the network work without it.</source>
      <translation>Chưa cài SANE (scanimage); máy quét qua mạng không cần nó.</translation>
    </message>
    <message>
      <source>Tesseract reads Vietnamese; files get a layer of text.</source>
      <translation>Tesseract đọc được tiếng Việt; tệp có kèm lớp chữ để tìm.</translation>
    </message>
    <message>
      <source>Tesseract with Vietnamese (vie) is not installed; files get no text.</source>
      <translation>Chưa cài Tesseract tiếng Việt (vie); tệp không có lớp chữ để tìm.</translation>
    </message>
    <message>
      <source>No way of scanning has a scanner yet; choose one in the settings.</source>
      <translation>Chưa kiểu quét nào có máy quét; chọn máy trong Cài đặt.</translation>
    </message>
    <message>
      <source>{count} of 4 ways of scanning have a scanner.</source>
      <translation>{count}/4 kiểu quét đã có máy quét.</translation>
    </message>
    <message>
      <source>Pages pass through memory alone ({folder}), never a disk.</source>
      <translation>Trang quét chỉ đi qua bộ nhớ ({folder}), không qua đĩa.</translation>
    </message>
    <message>
      <source>There is no folder in memory; scanners of this machine cannot be used.</source>
      <translation>Không có thư mục trong bộ nhớ; chưa dùng được máy quét cắm vào máy này.</translation>
    </message>
    <message>
      <source>printed receipt</source>
      <translation>giấy tiếp nhận</translation>
    </message>
    <message>
      <source>scanned page</source>
      <translation>trang quét</translation>
    </message>
    <message>
      <source>file of a paper</source>
      <translation>tệp giấy tờ</translation>
    </message>
    <message>
      <source>{count} files, none is missing.</source>
      <translation>{count} tệp, không thiếu tệp nào.</translation>
    </message>
    <message>
      <source>{count} files are missing; verify tells whose.</source>
      <translation>Thiếu {count} tệp; lệnh verify nêu rõ của hồ sơ nào.</translation>
    </message>
    <message>
      <source>More than {count} files; not all were counted.</source>
      <translation>Hơn {count} tệp; chưa đếm hết.</translation>
    </message>
    <message>
      <source>{count} files; with a password also which are missing.</source>
      <translation>{count} tệp; có mật khẩu thì biết thêm thiếu tệp nào.</translation>
    </message>
    <message>
      <source>pages of no dossier yet</source>
      <translation>trang chưa thuộc hồ sơ nào</translation>
    </message>
  </context>
  <context>
    <name>CommonPart</name>
    <message>
      <source>Choose…</source>
      <translation>Chọn…</translation>
    </message>
    <message>
      <source>Keep the untouched pictures until delivery is proven</source>
      <translation>Giữ ảnh quét gốc đến khi tỉnh xác nhận đủ</translation>
    </message>
    <message>
      <source>Recognise the text, so that files can be searched</source>
      <translation>Nhận dạng chữ để tìm được trong tệp</translation>
    </message>
    <message>
      <source>{code}, {order}, {paper} and {day} are filled in; no name of a citizen.</source>
      <translation>{code}, {order}, {paper}, {day} được điền tự động; không có tên người dân.</translation>
    </message>
    <message>
      <source>For all ways</source>
      <translation>Chung cho mọi kiểu quét</translation>
    </message>
  </context>
  <context>
    <name>Copies</name>
    <message>
      <source>First copy soon</source>
      <translation>Sắp sao lưu lần đầu</translation>
    </message>
    <message>
      <source>Copied {time}</source>
      <translation>Sao lưu {time}</translation>
    </message>
    <message>
      <source>Copying {percent} %</source>
      <translation>Đang sao lưu {percent} %</translation>
    </message>
    <message>
      <source>Making the last copy: {percent} %</source>
      <translation>Đang sao lưu lần cuối trước khi đóng: {percent} %</translation>
    </message>
    <message>
      <source>Copied to {folder}: {dossiers} dossiers, {entries} journal entries, {files} files; opened again and counted.</source>
      <translation>Đã sao lưu vào {folder}: {dossiers} hồ sơ, {entries} mục nhật ký, {files} tệp; đã mở lại và đếm.</translation>
    </message>
    <message>
      <source>{count} files are missing in the data; run verify.</source>
      <translation>{count} tệp không còn trong dữ liệu; chạy verify để xem.</translation>
    </message>
    <message>
      <source>The copy is usable: {dossiers} dossiers, {entries} journal entries, {files} files.</source>
      <translation>Bản sao lưu dùng được: {dossiers} hồ sơ, {entries} mục nhật ký, {files} tệp.</translation>
    </message>
    <message>
      <source>This copy does not hold what its list tells. Make a new one now.</source>
      <translation>Bản sao lưu này thiếu so với danh mục của nó. Sao lưu lại ngay.</translation>
    </message>
    <message>
      <source>Brought back to {folder}: {dossiers} dossiers, {entries} journal entries, {files} files; opened and counted.</source>
      <translation>Đã khôi phục vào {folder}: {dossiers} hồ sơ, {entries} mục nhật ký, {files} tệp; đã mở và đếm.</translation>
    </message>
    <message>
      <source>{series}: this copy knows no number of today.</source>
      <translation>{series}: bản này chưa ghi số nào của hôm nay.</translation>
    </message>
    <message>
      <source>{series}: the last number of today that this copy knows is {last}.</source>
      <translation>{series}: số cuối cùng của hôm nay mà bản này ghi là {last}.</translation>
    </message>
    <message>
      <source>The journal of this copy was changed at {count} places.</source>
      <translation>Nhật ký trong bản sao lưu này bị sửa ở {count} chỗ.</translation>
    </message>
    <message>
      <source>{count} unfinished files in the vault; nothing was deleted.</source>
      <translation>{count} tệp ghi dở trong kho; chưa xóa gì.</translation>
    </message>
    <message>
      <source>This data was never copied.</source>
      <translation>Dữ liệu này chưa sao lưu lần nào.</translation>
    </message>
    <message>
      <source>Last copy: {time}.</source>
      <translation>Sao lưu lần cuối: {time}.</translation>
    </message>
    <message>
      <source>No copy was ever tried out.</source>
      <translation>Chưa thử khôi phục bản sao lưu nào.</translation>
    </message>
    <message>
      <source>Last copy tried out: {time}.</source>
      <translation>Thử khôi phục lần cuối: {time}.</translation>
    </message>
    <message>
      <source>No place for copies</source>
      <translation>Chưa có nơi sao lưu</translation>
    </message>
    <message>
      <source>Place for copies is missing</source>
      <translation>Chưa thấy nơi sao lưu</translation>
    </message>
    <message>
      <source>No copy tried out for a month</source>
      <translation>Quá một tháng chưa thử bản sao lưu</translation>
    </message>
    <message>
      <source>Copy lies ahead of the clock</source>
      <translation>Bản sao lưu ghi giờ sau đồng hồ máy</translation>
    </message>
    <message>
      <source>Last copy over {count} days ago</source>
      <translation>Sao lưu quá {count} ngày</translation>
    </message>
    <message>
      <source>Last copy over {count} hours ago</source>
      <translation>Sao lưu quá {count} giờ</translation>
    </message>
    <message>
      <source>Last copy over {count} minutes ago</source>
      <translation>Sao lưu quá {count} phút</translation>
    </message>
    <message>
      <source>No place for copies is set. Choose a folder or a stick in the settings.</source>
      <translation>Chưa có nơi sao lưu. Chọn thư mục hoặc thẻ nhớ trong phần cài đặt.</translation>
    </message>
    <message>
      <source>The place for copies {about} is not there; plug it in, the rest follows.</source>
      <translation>Chưa thấy nơi sao lưu {about}; cắm lại là tự chạy.</translation>
    </message>
    <message>
      <source>The place for copies {about} is full. Free some space or choose another.</source>
      <translation>Nơi sao lưu {about} đã đầy. Dọn bớt hoặc chọn nơi khác; dữ liệu trên máy vẫn nguyên.</translation>
    </message>
    <message>
      <source>The place for copies {about} cannot be written. Try another stick or folder.</source>
      <translation>Không ghi được vào nơi sao lưu {about}. Thử thẻ nhớ hoặc thư mục khác; dữ liệu trên máy vẫn nguyên.</translation>
    </message>
    <message>
      <source>Copies cannot lie inside the data itself. Choose a folder elsewhere.</source>
      <translation>Không sao lưu vào ngay trong thư mục dữ liệu. Chọn thư mục khác.</translation>
    </message>
    <message>
      <source>There is too little room to bring the copy back. Free some space first.</source>
      <translation>Không đủ chỗ để khôi phục bản sao lưu. Dọn bớt ổ đĩa rồi làm lại.</translation>
    </message>
    <message>
      <source>There is no finished copy in {about}. Choose another one.</source>
      <translation>Trong {about} không có bản sao lưu nào đã xong. Chọn thư mục khác.</translation>
    </message>
    <message>
      <source>The copy {about} is damaged and was not used. Take an older one.</source>
      <translation>Bản sao lưu {about} đã hỏng nên không dùng. Lấy bản trước đó.</translation>
    </message>
    <message>
      <source>A copy is being made just now. Try again in a few minutes.</source>
      <translation>Đang có một lượt sao lưu khác. Vài phút nữa làm lại.</translation>
    </message>
    <message>
      <source>The copy was stopped. The one before it stands.</source>
      <translation>Đã dừng sao lưu. Bản trước đó vẫn dùng được.</translation>
    </message>
  </context>
  <context>
    <name>CopiesStep</name>
    <message>
      <source>A backup is made every hour and when the program ends.</source>
      <translation>Sao lưu đều đặn theo giờ đã chọn và mỗi lần tắt chương trình.</translation>
    </message>
    <message>
      <source>Each one is opened and counted after writing; a bad one is told at once.</source>
      <translation>Ghi xong là mở lại và đếm; bản nào hỏng báo ngay.</translation>
    </message>
    <message>
      <source>Kept: 12 days, 10 weeks, 9 months.</source>
      <translation>Giữ lại: 12 ngày, 10 tuần, 9 tháng.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chọn…</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Bao lâu một lần</translation>
    </message>
    <message>
      <source>Try writing there</source>
      <translation>Ghi thử</translation>
    </message>
    <message>
      <source>Folder for backups</source>
      <translation>Thư mục sao lưu</translation>
    </message>
    <message>
      <source>every {minutes} minutes</source>
      <translation>{minutes} phút một lần</translation>
    </message>
    <message>
      <source>every hour</source>
      <translation>mỗi giờ một lần</translation>
    </message>
    <message>
      <source>every {hours} hours</source>
      <translation>{hours} giờ một lần</translation>
    </message>
  </context>
  <context>
    <name>Corrections</name>
    <message>
      <source>void</source>
      <translation>đã hủy</translation>
    </message>
    <message>
      <source>void, replaced by {code}</source>
      <translation>đã hủy, thay bằng {code}</translation>
    </message>
    <message>
      <source>This dossier is void already. Nothing was changed.</source>
      <translation>Hồ sơ này đã hủy số từ trước. Không có gì thay đổi.</translation>
    </message>
    <message>
      <source>This dossier is void already; {code} stands in its place.</source>
      <translation>Hồ sơ này đã hủy số từ trước; thay bằng hồ sơ {code}.</translation>
    </message>
    <message>
      <source>{code} is void; its number is not given again.</source>
      <translation>Đã hủy số {code}; số này không cấp lại.</translation>
    </message>
    <message>
      <source>{new} stands in place of {old}, which is void.</source>
      <translation>Hồ sơ {new} thay cho {old}; số {old} đã hủy.</translation>
    </message>
    <message>
      <source>{code} is amended and sent again; a new receipt waits to be printed.</source>
      <translation>Đã sửa {code} và chờ gửi lại; có giấy tiếp nhận mới chờ in.</translation>
    </message>
    <message>
      <source>{code} is amended and sent again; the receipt stays.</source>
      <translation>Đã sửa {code} và chờ gửi lại; giấy tiếp nhận giữ nguyên.</translation>
    </message>
  </context>
  <context>
    <name>CrashWindow</name>
    <message>
      <source>A fault in the program</source>
      <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
      <source>The program met a fault of its own. What was saved is safe; what was typed and not saved may be missing. The details are in the log, without anybody's data.</source>
      <translation>Chương trình gặp lỗi của chính nó. Những gì đã lưu vẫn an toàn; phần đang gõ chưa lưu có thể thiếu. Chi tiết nằm trong nhật ký máy, không có dữ liệu của ai.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Tiếp tục</translation>
    </message>
    <message>
      <source>Copy the details</source>
      <translation>Chép chi tiết</translation>
    </message>
  </context>
  <context>
    <name>Curtain</name>
    <message>
      <source>The window is covered</source>
      <translation>Màn hình đang che</translation>
    </message>
    <message>
      <source>Everything stays as it was. Go on with the same key:</source>
      <translation>Mọi thứ vẫn giữ nguyên. Bấm lại phím này để làm tiếp:</translation>
    </message>
  </context>
  <context>
    <name>Dossier</name>
    <message>
      <source>State</source>
      <translation>Nghiệp vụ</translation>
    </message>
    <message>
      <source>Money</source>
      <translation>Tiền</translation>
    </message>
    <message>
      <source>The papers are at</source>
      <translation>Bản giấy đang ở</translation>
    </message>
    <message>
      <source>Province</source>
      <translation>Đồng bộ</translation>
    </message>
    <message>
      <source>journal {first}–{last}</source>
      <translation>nhật ký {first}–{last}</translation>
    </message>
    <message>
      <source>Temporary number before</source>
      <translation>Số tạm trước đây</translation>
    </message>
    <message>
      <source>{count} papers, {sets} sets</source>
      <translation>{count} loại · {sets} bộ</translation>
    </message>
    <message>
      <source>Earlier receipt, corrected since</source>
      <translation>Giấy hẹn trước, đã thay</translation>
    </message>
    <message>
      <source>Receipt</source>
      <translation>Giấy hẹn</translation>
    </message>
    <message>
      <source>Receipt, void</source>
      <translation>Giấy hẹn, đã hủy</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Hồ sơ</translation>
    </message>
    <message>
      <source>This number is void; its receipt is not printed.</source>
      <translation>Số này đã hủy nên không in giấy hẹn.</translation>
    </message>
    <message>
      <source>Code copied</source>
      <translation>Đã chép mã</translation>
    </message>
    <message>
      <source>Received {time}</source>
      <translation>Nhận {time}</translation>
    </message>
    <message>
      <source>Promised for {time}</source>
      <translation>Hẹn trả {time}</translation>
    </message>
    <message>
      <source>Now {time}</source>
      <translation>Bây giờ {time}</translation>
    </message>
    <message>
      <source>Copy the code</source>
      <translation>Chép mã</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Diễn biến</translation>
    </message>
    <message>
      <source>Papers and receipts</source>
      <translation>Giấy tờ, giấy hẹn</translation>
    </message>
    <message>
      <source>Show the receipt</source>
      <translation>Xem giấy hẹn</translation>
    </message>
    <message>
      <source>Correct the receipt</source>
      <translation>Sửa giấy hẹn</translation>
    </message>
    <message>
      <source>Give the official code</source>
      <translation>Cấp mã chính thức</translation>
    </message>
    <message>
      <source>In place of {code}</source>
      <translation>Thay cho {code}</translation>
    </message>
    <message>
      <source>Replaced by {code}</source>
      <translation>Đã thay bằng {code}</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>In lại</translation>
    </message>
    <message>
      <source>Print the receipt</source>
      <translation>In giấy hẹn</translation>
    </message>
    <message>
      <source>Void number {code}</source>
      <translation>Hủy số {code}</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>Về hàng đợi</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Thôi</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Sai ở đâu</translation>
    </message>
    <message>
      <source>What was wrong?</source>
      <translation>Sai ở đâu?</translation>
    </message>
    <message>
      <source>Reason, kept in the journal</source>
      <translation>Lý do, ghi vào nhật ký</translation>
    </message>
    <message>
      <source>Make number {code} void</source>
      <translation>Hủy số {code}</translation>
    </message>
    <message>
      <source>The number is never given again, the receipt loses its value. The dossier stays in the register.</source>
      <translation>Số này không cấp lại, giấy hẹn mất giá trị. Hồ sơ vẫn còn trong sổ.</translation>
    </message>
    <message>
      <source>Choose what was wrong first; the journal keeps it.</source>
      <translation>Chọn chỗ sai trước; sổ nhật ký lưu lại.</translation>
    </message>
    <message>
      <source>Type the reason first; the journal keeps it.</source>
      <translation>Gõ lý do trước, nhật ký sẽ ghi lại.</translation>
    </message>
    <message>
      <source>The journal will say: {mistake}.</source>
      <translation>Nhật ký sẽ ghi: {mistake}.</translation>
    </message>
    <message>
      <source>Press again to void {code}</source>
      <translation>Bấm lần nữa để hủy {code}</translation>
    </message>
    <message>
      <source>The form opens with what was typed. Saving makes {code} void and gives a new receipt in its place.</source>
      <translation>Mở lại tờ khai đã nhập. Khi lưu, số {code} bị hủy và có giấy hẹn mới thay thế.</translation>
    </message>
    <message>
      <source>What is wrong on the receipt?</source>
      <translation>Giấy hẹn sai chỗ nào?</translation>
    </message>
    <message>
      <source>Official code</source>
      <translation>Mã chính thức</translation>
    </message>
    <message>
      <source>Give the code</source>
      <translation>Cấp mã</translation>
    </message>
    <message>
      <source>Official code for {code}</source>
      <translation>Mã chính thức cho {code}</translation>
    </message>
    <message>
      <source>Both codes open the dossier afterwards; the receipt in the citizen's hand stays as it is.</source>
      <translation>Sau đó mã nào cũng mở được hồ sơ; giấy hẹn dân đang cầm vẫn dùng được.</translation>
    </message>
    <message>
      <source>Type the code as the province gave it.</source>
      <translation>Gõ mã đúng như tỉnh cấp.</translation>
    </message>
    <message>
      <source>Wrong procedure</source>
      <translation>Sai thủ tục</translation>
    </message>
    <message>
      <source>Wrong return date</source>
      <translation>Sai ngày hẹn</translation>
    </message>
    <message>
      <source>Wrong name or data</source>
      <translation>Sai tên, thông tin</translation>
    </message>
    <message>
      <source>Wrong papers</source>
      <translation>Sai giấy tờ</translation>
    </message>
    <message>
      <source>Taken in twice</source>
      <translation>Nhận trùng</translation>
    </message>
    <message>
      <source>The citizen takes it back</source>
      <translation>Người dân rút hồ sơ</translation>
    </message>
    <message>
      <source>Another reason</source>
      <translation>Lý do khác</translation>
    </message>
    <message>
      <source>No return date</source>
      <translation>Chưa có ngày hẹn</translation>
    </message>
    <message>
      <source>{amount} minutes left</source>
      <translation>Còn {amount} phút</translation>
    </message>
    <message>
      <source>{amount} hours left</source>
      <translation>Còn {amount} giờ</translation>
    </message>
    <message>
      <source>{amount} days left</source>
      <translation>Còn {amount} ngày</translation>
    </message>
    <message>
      <source>{amount} working days left</source>
      <translation>Còn {amount} ngày làm việc</translation>
    </message>
    <message>
      <source>{amount} minutes late</source>
      <translation>Quá {amount} phút</translation>
    </message>
    <message>
      <source>{amount} hours late</source>
      <translation>Quá {amount} giờ</translation>
    </message>
    <message>
      <source>{amount} days late</source>
      <translation>Quá {amount} ngày</translation>
    </message>
    <message>
      <source>{amount} working days late</source>
      <translation>Quá {amount} ngày làm việc</translation>
    </message>
    <message>
      <source>Dossier received</source>
      <translation>Nhận hồ sơ</translation>
    </message>
    <message>
      <source>Receipt printed</source>
      <translation>In giấy hẹn</translation>
    </message>
    <message>
      <source>Receipt printed again</source>
      <translation>In lại giấy hẹn</translation>
    </message>
    <message>
      <source>Receipt saved as a file</source>
      <translation>Lưu giấy hẹn ra tệp</translation>
    </message>
    <message>
      <source>Dossier opened</source>
      <translation>Mở xem hồ sơ</translation>
    </message>
    <message>
      <source>Sent to the province</source>
      <translation>Gửi lên tỉnh</translation>
    </message>
    <message>
      <source>Compared with the province</source>
      <translation>So khớp với tỉnh</translation>
    </message>
    <message>
      <source>Official code given</source>
      <translation>Cấp mã chính thức</translation>
    </message>
    <message>
      <source>Number made void</source>
      <translation>Hủy số</translation>
    </message>
    <message>
      <source>Not sent to the province: void</source>
      <translation>Không gửi tỉnh: số đã hủy</translation>
    </message>
    <message>
      <source>Data corrected</source>
      <translation>Sửa thông tin</translation>
    </message>
    <message>
      <source>To be sent again</source>
      <translation>Cho gửi lại</translation>
    </message>
    <message>
      <source>Page scanned</source>
      <translation>Quét trang giấy</translation>
    </message>
    <message>
      <source>Scanned pages arranged</source>
      <translation>Sắp xếp trang đã quét</translation>
    </message>
    <message>
      <source>Scanned papers handed in as files</source>
      <translation>Nộp bản số của giấy tờ</translation>
    </message>
    <message>
      <source>File of a paper made</source>
      <translation>Lập tệp PDF của giấy tờ</translation>
    </message>
    <message>
      <source>Paper taken from what the office holds</source>
      <translation>Dùng lại giấy tờ đã có ở đây</translation>
    </message>
    <message>
      <source>File sent to the province</source>
      <translation>Gửi tệp lên cổng tỉnh</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Đã hủy</translation>
    </message>
    <message>
      <source>Temporary number</source>
      <translation>Số tạm</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Đã tiếp nhận</translation>
    </message>
    <message>
      <source>By {officer}</source>
      <translation>Người nhận: {officer}</translation>
    </message>
    <message>
      <source>Unclear</source>
      <translation>Chưa rõ</translation>
    </message>
    <message>
      <source>A fee has no amount yet</source>
      <translation>Có khoản chưa biết mức thu</translation>
    </message>
    <message>
      <source>Nothing to be paid</source>
      <translation>Không phải nộp</translation>
    </message>
    <message>
      <source>To pay {sum}</source>
      <translation>Phải nộp {sum}</translation>
    </message>
    <message>
      <source>Desk {number}</source>
      <translation>Quầy {number}</translation>
    </message>
    <message>
      <source>Since {time}</source>
      <translation>Từ {time}</translation>
    </message>
    <message>
      <source>The province is to hear that it is void</source>
      <translation>Chờ báo tỉnh: số đã hủy</translation>
    </message>
    <message>
      <source>Every field compared</source>
      <translation>Đã so từng mục</translation>
    </message>
    <message>
      <source>Last answer {time}</source>
      <translation>Trả lời cuối {time}</translation>
    </message>
    <message>
      <source>{days} off, not counted</source>
      <translation>nghỉ {days}, không tính</translation>
    </message>
    <message>
      <source>Void since {time}: {mistake}. {reason}</source>
      <translation>Đã hủy lúc {time} vì {mistake}. {reason}</translation>
    </message>
    <message>
      <source>By itself</source>
      <translation>Tự động</translation>
    </message>
    <message>
      <source>Entry of the journal</source>
      <translation>Ghi nhật ký</translation>
    </message>
    <message>
      <source>{deed} {times} times</source>
      <translation>{deed} {times} lần</translation>
    </message>
    <message>
      <source>reprint no. {count}</source>
      <translation>bản in lại lần {count}</translation>
    </message>
    <message>
      <source>Accepted by the province</source>
      <translation>Tỉnh đã nhận</translation>
    </message>
    <message>
      <source>Nothing known</source>
      <translation>Chưa rõ</translation>
    </message>
    <message>
      <source>Only shown</source>
      <translation>Chỉ xuất trình</translation>
    </message>
    <message>
      <source>Originals {count}</source>
      <translation>Bản chính {count}</translation>
    </message>
    <message>
      <source>Certified {count}</source>
      <translation>Chứng thực {count}</translation>
    </message>
    <message>
      <source>Copies {count}</source>
      <translation>Bản chụp {count}</translation>
    </message>
    <message>
      <source>Not printed yet</source>
      <translation>Chưa in</translation>
    </message>
    <message>
      <source>Printed once</source>
      <translation>Đã in 1 lần</translation>
    </message>
    <message>
      <source>Printed once, again {count} times</source>
      <translation>Đã in 1 lần, in lại {count} lần</translation>
    </message>
  </context>
  <context>
    <name>Drafts</name>
    <message>
      <source>nobody yet</source>
      <translation>chưa có tên</translation>
    </message>
    <message>
      <source>no procedure yet</source>
      <translation>chưa chọn thủ tục</translation>
    </message>
    <message>
      <source>{count} scanned pages, {procedure}</source>
      <translation>{count} trang đã quét, {procedure}</translation>
    </message>
    <message>
      <source>{time} on {day}</source>
      <translation>{time} ngày {day}</translation>
    </message>
    <message>
      <source>There is a draft from {time}: {procedure}, {name}.</source>
      <translation>Có bản nháp lúc {time}: {procedure}, {name}.</translation>
    </message>
    <message>
      <source>Parked: {name}. F7 on an empty form takes it back.</source>
      <translation>Đã gác hồ sơ của {name}. Bấm F7 lúc tờ khai trống để lấy lại.</translation>
    </message>
    <message>
      <source>What was typed for {name} is a draft at the top of Today. Ctrl+Z goes back.</source>
      <translation>Hồ sơ đang nhập của {name} đã thành nháp, nằm đầu danh sách Hôm nay. Ctrl+Z để quay lại.</translation>
    </message>
    <message>
      <source>The card took the place of {name}. Ctrl+Z goes back; F2 first for the next one.</source>
      <translation>Thẻ này đã thay chỗ của {name}. Ctrl+Z để lấy lại; nếu là người tiếp theo thì bấm F2 trước rồi quét.</translation>
    </message>
    <message>
      <source>{count} pages scanned for it are kept: Ctrl+4 shows them.</source>
      <translation>{count} trang đã quét vẫn còn, chưa thuộc hồ sơ nào. Bấm Ctrl+4 để xem.</translation>
    </message>
    <message>
      <source>The draft of {name} is given up; {count} pages scanned for it are kept (Ctrl+4). Ctrl+Z takes it back.</source>
      <translation>Đã bỏ bản nháp của {name}, {count} trang đã quét vẫn còn (Ctrl+4). Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
      <source>The draft of {name} is given up. Ctrl+Z takes it back.</source>
      <translation>Đã bỏ bản nháp của {name}. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
      <source>What was typed before the lock has been received by another officer: {code}.</source>
      <translation>Hồ sơ gõ dở lúc khóa máy đã được cán bộ khác tiếp nhận: {code}.</translation>
    </message>
    <message>
      <source>What was typed before the lock was given up by another officer.</source>
      <translation>Bản nháp gõ dở lúc khóa máy đã bị cán bộ khác bỏ.</translation>
    </message>
    <message>
      <source>Nothing is parked.</source>
      <translation>Không có hồ sơ nào đang gác.</translation>
    </message>
    <message>
      <source>Procedure {code} is no longer in the catalogue. Choose another.</source>
      <translation>Thủ tục {code} không còn trong danh mục. Chọn lại thủ tục.</translation>
    </message>
  </context>
  <context>
    <name>FinishPage</name>
    <message>
      <source>To the desk</source>
      <translation>Vào quầy</translation>
    </message>
    <message>
      <source>Try one dossier first</source>
      <translation>Tập thử một hồ sơ</translation>
    </message>
    <message>
      <source>The desk can take dossiers now</source>
      <translation>Quầy nhận hồ sơ được rồi</translation>
    </message>
    <message>
      <source>Trying uses training mode: violet frame, numbers that are not real, nothing is sent. It takes about three minutes.</source>
      <translation>Tập thử dùng chế độ tập: khung tím, số không thật, không gửi gì đi. Mất chừng ba phút.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Không còn thiếu gì.</translation>
    </message>
    <message>
      <source>Still missing, to be done any time under “Settings”:</source>
      <translation>Còn thiếu, làm bất cứ lúc nào trong “Cài đặt”:</translation>
    </message>
  </context>
  <context>
    <name>FootLine</name>
    <message>
      <source>open</source>
      <translation>mở</translation>
    </message>
    <message>
      <source>choose a column</source>
      <translation>chọn cột</translation>
    </message>
    <message>
      <source>sort by it</source>
      <translation>xếp theo cột</translation>
    </message>
    <message>
      <source>columns, lists of your own</source>
      <translation>cột và danh sách riêng</translation>
    </message>
  </context>
  <context>
    <name>HeadingPreview</name>
    <message>
      <source>SOCIALIST REPUBLIC OF VIETNAM</source>
      <translation>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</translation>
    </message>
    <message>
      <source>Independence – Freedom – Happiness</source>
      <translation>Độc lập – Tự do – Hạnh phúc</translation>
    </message>
    <message>
      <source>RECEIPT OF DOSSIER AND RETURN DATE</source>
      <translation>GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</translation>
    </message>
    <message>
      <source>{place}, day … month … year …</source>
      <translation>{place}, ngày … tháng … năm …</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Taking a dossier in</source>
      <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
      <source>Scan the citizen's card, type the procedure (ks, khai sinh), tick the papers with Alt and their number, press F9.</source>
      <translation>Quét thẻ căn cước, gõ thủ tục (ks, khai sinh), đánh dấu giấy tờ bằng Alt và số thứ tự, rồi bấm F9.</translation>
    </message>
    <message>
      <source>Everything typed is kept as a draft within a second. After a power cut the program offers it again.</source>
      <translation>Mọi thứ vừa gõ được lưu nháp trong vòng một giây. Mất điện rồi có lại, máy hỏi mở tiếp bản nháp.</translation>
    </message>
    <message>
      <source>F9 saves first and prints afterwards. A receipt that came out of the printer is always in the register.</source>
      <translation>F9 lưu trước rồi mới in. Giấy hẹn đã ra khỏi máy in thì chắc chắn đã có trong sổ.</translation>
    </message>
    <message>
      <source>F7 parks this dossier and gives an empty form for the next person; F7 on an empty form takes it back.</source>
      <translation>F7 gác hồ sơ này lại để tiếp người khác; bấm F7 lúc tờ khai trống để lấy lại.</translation>
    </message>
    <message>
      <source>Ctrl+D shows every day that was counted for the return date.</source>
      <translation>Ctrl+D cho xem từng ngày đã được tính vào ngày hẹn trả.</translation>
    </message>
    <message>
      <source>A received dossier</source>
      <translation>Hồ sơ đã nhận</translation>
    </message>
    <message>
      <source>What is saved is never overwritten. Ctrl+Z corrects it: the new receipt says which one it replaces, and the book shows both.</source>
      <translation>Hồ sơ đã lưu không bị ghi đè. Ctrl+Z để sửa: giấy hẹn mới ghi rõ thay cho số nào, sổ giữ cả hai.</translation>
    </message>
    <message>
      <source>Shift+F9 prints the same receipt again, marked as a reprint; it makes no new dossier.</source>
      <translation>Shift+F9 in lại đúng giấy hẹn ấy, có ghi “Bản in lại”; không tạo hồ sơ mới.</translation>
    </message>
    <message>
      <source>A number that was made void is never given again.</source>
      <translation>Số đã hủy không bao giờ cấp lại cho hồ sơ khác.</translation>
    </message>
    <message>
      <source>Pages of no dossier</source>
      <translation>Trang chưa thuộc hồ sơ nào</translation>
    </message>
    <message>
      <source>Pages stay here when the form they were scanned for was given up. None is deleted.</source>
      <translation>Khi bỏ một hồ sơ đang nhập, các trang đã quét cho nó nằm lại ở đây. Không trang nào bị xóa.</translation>
    </message>
    <message>
      <source>Enter brings them to the form or dossier you came from; Del puts them away; Ctrl+Z takes either back.</source>
      <translation>Enter đưa các trang vào tờ khai hoặc hồ sơ vừa mở; Del cất đi; Ctrl+Z lấy lại cả hai.</translation>
    </message>
    <message>
      <source>The register</source>
      <translation>Sổ hồ sơ</translation>
    </message>
    <message>
      <source>Type parts of a name, a procedure, an address, a phone or identity number, without accents. An exact code comes first, then the newest.</source>
      <translation>Gõ một phần tên, thủ tục, địa chỉ, số điện thoại hay số định danh, không cần dấu. Đúng mã thì đứng đầu, sau đó là hồ sơ mới nhất.</translation>
    </message>
    <message>
      <source>A click on a column sorts by it. Columns and views you choose are remembered for you.</source>
      <translation>Bấm vào đầu cột để sắp xếp. Cột và danh sách đã chọn được nhớ riêng cho từng người.</translation>
    </message>
    <message>
      <source>What is sent to the province</source>
      <translation>Việc gửi lên tỉnh</translation>
    </message>
    <message>
      <source>Nothing waits for the line: dossiers are received all day and sent by themselves when it is back.</source>
      <translation>Không việc gì phải chờ đường truyền: cứ nhận hồ sơ cả ngày, có mạng lại là máy tự gửi.</translation>
    </message>
    <message>
      <source>Matching is only said after the province's own record was compared with this machine's.</source>
      <translation>Chỉ ghi “Khớp” sau khi đã so bản của tỉnh với bản trên máy này.</translation>
    </message>
    <message>
      <source>What the province refused stands first, with its reason. Ctrl+Enter opens the field to correct and sends again.</source>
      <translation>Việc tỉnh từ chối đứng đầu, có ghi lý do. Ctrl+Enter mở đúng ô cần sửa rồi gửi lại.</translation>
    </message>
    <message>
      <source>Scanning papers</source>
      <translation>Quét giấy tờ</translation>
    </message>
    <message>
      <source>F4 opens this page and scans; Shift+F1 to Shift+F4 scan in one of the four ways of the settings. Pages appear one by one and are saved at once.</source>
      <translation>F4 mở trang này rồi quét; Shift+F1 đến Shift+F4 quét theo kiểu 1 đến 4 trong Cài đặt. Trang quét tới đâu hiện tới đó và lưu ngay.</translation>
    </message>
    <message>
      <source>1 to 9 puts the chosen pages under that paper, Alt+1 to Alt+9 too; N goes on with the next paper. A separator sheet or a receipt in the pile does it by itself.</source>
      <translation>Phím 1 đến 9 (hoặc Alt kèm số) đưa các trang đang chọn vào giấy số đó; N chuyển sang giấy kế tiếp. Tờ ngăn hoặc giấy hẹn nằm trong tập thì máy tự xếp.</translation>
    </message>
    <message>
      <source>R rotates, C crops, M changes colour, Q scans this page again, G joins two pages on one sheet, D scans the back sides. Ctrl+Z undoes every step.</source>
      <translation>R xoay, C cắt mép, M đổi màu, Q quét lại trang này, G ghép hai trang vào một tờ, D quét mặt sau. Ctrl+Z hoàn tác từng bước.</translation>
    </message>
    <message>
      <source>Del puts a page away, T brings one back from the tray. Blank pages wait in the tray; none is deleted before the dossier is handed over.</source>
      <translation>Del cất trang đi, T lấy trang từ khay ra. Trang ngờ là trắng nằm trong khay; không trang nào bị xóa trước khi bàn giao hồ sơ.</translation>
    </message>
    <message>
      <source>Ctrl+O opens files, Ctrl+V takes what was copied; files can be dropped here. After a jam: take the paper out, lay in the rest, press F4.</source>
      <translation>Ctrl+O mở tệp, Ctrl+V dán ảnh đã chép; kéo thả tệp vào đây cũng được. Kẹt giấy thì gỡ giấy, đặt phần còn lại vào rồi bấm F4.</translation>
    </message>
    <message>
      <source>Settings and officers</source>
      <translation>Cài đặt và cán bộ</translation>
    </message>
    <message>
      <source>Everything here was asked when the desk was first set up. What was left for later is listed under what is still missing.</source>
      <translation>Mọi mục ở đây đã hỏi lúc lập quầy. Mục nào để sau thì có trong phần “Còn thiếu”.</translation>
    </message>
    <message>
      <source>In the first set-up Enter goes to the next field, Ctrl+Enter confirms the step from anywhere, Ctrl+B leaves it for later, Alt+← goes back.</source>
      <translation>Khi cài đặt lần đầu: Enter sang ô kế tiếp, Ctrl+Enter xác nhận cả bước dù đang ở đâu, Ctrl+B để sau, Alt+← quay lại.</translation>
    </message>
    <message>
      <source>Every change is written into the journal with your name.</source>
      <translation>Mỗi lần đổi đều được ghi vào nhật ký với tên người đổi.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Trợ giúp</translation>
    </message>
    <message>
      <source>Ctrl+/ shows all keys; those that do nothing here are grey.</source>
      <translation>Ctrl+/ cho xem mọi phím; phím mờ là chưa dùng được ở đây.</translation>
    </message>
  </context>
  <context>
    <name>HolidayForm</name>
    <message>
      <source>I have seen this decision</source>
      <translation>Đã xem quyết định này</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Loại</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Tên</translation>
    </message>
    <message>
      <source>By which decision</source>
      <translation>Theo quyết định nào</translation>
    </message>
    <message>
      <source>Into the table</source>
      <translation>Ghi vào bảng</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Thôi</translation>
    </message>
    <message>
      <source>A day like 24/11/2026.</source>
      <translation>Ghi như 24/11/2026.</translation>
    </message>
  </context>
  <context>
    <name>HolidayPanel</name>
    <message>
      <source>Undone: {what}.</source>
      <translation>Đã hoàn tác: {what}.</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Hoàn tác: {what}</translation>
    </message>
    <message>
      <source>{count} changes not saved yet</source>
      <translation>{count} thay đổi chưa lưu</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Giờ làm việc</translation>
    </message>
    <message>
      <source>Add a day</source>
      <translation>Thêm ngày</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Sửa</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Xóa</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Hoàn tác</translation>
    </message>
    <message>
      <source>Holidays and swap days</source>
      <translation>Ngày nghỉ, ngày làm bù</translation>
    </message>
  </context>
  <context>
    <name>HolidayRows</name>
    <message>
      <source>Holidays and swap days</source>
      <translation>Ngày nghỉ, ngày làm bù</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Loại</translation>
    </message>
    <message>
      <source>Name and decision</source>
      <translation>Tên và quyết định</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Tình trạng</translation>
    </message>
  </context>
  <context>
    <name>Holidays</name>
    <message>
      <source>By law</source>
      <translation>Luật định</translation>
    </message>
    <message>
      <source>Not as the law has it</source>
      <translation>Khác luật định</translation>
    </message>
    <message>
      <source>Not verified</source>
      <translation>Chưa xác minh</translation>
    </message>
    <message>
      <source>{day} stands in the table already; change that row.</source>
      <translation>Ngày {day} đã có trong bảng; sửa dòng đó.</translation>
    </message>
    <message>
      <source>Give {day} a name.</source>
      <translation>Ngày {day} chưa có tên.</translation>
    </message>
    <message>
      <source>Type which decision, or take the tick away.</source>
      <translation>Ghi số quyết định, hoặc bỏ dấu chọn bên dưới.</translation>
    </message>
    <message>
      <source>{day} is worked anyway and is no swap day.</source>
      <translation>Ngày {day} vốn là ngày làm việc, không phải ngày làm bù.</translation>
    </message>
    <message>
      <source>{day} compensates for nothing: no holiday on a weekly day off comes before it.</source>
      <translation>Ngày {day} không nghỉ bù cho ngày nào: trước đó không có ngày lễ trùng ngày nghỉ hằng tuần.</translation>
    </message>
    <message>
      <source>{day} is off anyway and compensates for nothing.</source>
      <translation>Ngày {day} vốn là ngày nghỉ hằng tuần, không thể nghỉ bù.</translation>
    </message>
    <message>
      <source>{day} is not worked, so it cannot be half a day.</source>
      <translation>Ngày {day} không làm việc, nên không thể làm nửa ngày.</translation>
    </message>
    <message>
      <source>The law fixes {day}: change it, it is not deleted.</source>
      <translation>Ngày {day} do luật định, không xóa được; muốn khác thì sửa.</translation>
    </message>
    <message>
      <source>adding {day}</source>
      <translation>thêm {day}</translation>
    </message>
    <message>
      <source>changing {day}</source>
      <translation>sửa {day}</translation>
    </message>
    <message>
      <source>deleting {day}</source>
      <translation>xóa {day}</translation>
    </message>
    <message>
      <source>making {day} the law's again</source>
      <translation>trả {day} về luật định</translation>
    </message>
  </context>
  <context>
    <name>HoursStep</name>
    <message>
      <source>A half day: fill in one of the two.</source>
      <translation>Làm nửa ngày: chỉ ghi một buổi.</translation>
    </message>
    <message>
      <source>Working through noon: morning from 07:00 to 17:00, afternoon empty.</source>
      <translation>Làm thông trưa: ghi buổi sáng 07:00 đến 17:00, buổi chiều để trống.</translation>
    </message>
    <message>
      <source>The law's holidays are there already; the office adds what a decision names.</source>
      <translation>Ngày lễ theo luật đã có sẵn; ngày hoán đổi, làm bù thì ghi theo quyết định.</translation>
    </message>
    <message>
      <source>Change holidays</source>
      <translation>Sửa ngày nghỉ</translation>
    </message>
    <message>
      <source>Holidays and swap days to come</source>
      <translation>Ngày nghỉ, ngày làm bù sắp tới</translation>
    </message>
    <message>
      <source>Times are like 07:30, each with its end, and in their order.</source>
      <translation>Giờ ghi như 07:30, đủ giờ bắt đầu và kết thúc, buổi sau không lấn buổi trước.</translation>
    </message>
    <message>
      <source>At least one weekday is open, or no return date can be told.</source>
      <translation>Phải có ít nhất một ngày làm việc trong tuần thì mới tính được ngày hẹn.</translation>
    </message>
    <message>
      <source>Morning from</source>
      <translation>Sáng từ</translation>
    </message>
    <message>
      <source>to</source>
      <translation>đến</translation>
    </message>
    <message>
      <source>Afternoon from</source>
      <translation>Chiều từ</translation>
    </message>
    <message>
      <source>{count} changes of holidays are not saved yet.</source>
      <translation>Còn {count} thay đổi ngày nghỉ chưa lưu.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Result</source>
      <translation>Nhận kết quả</translation>
    </message>
    <message>
      <source>only if it is another place</source>
      <translation>chỉ gõ khi là nơi khác</translation>
    </message>
    <message>
      <source>only if more must be said</source>
      <translation>để trống thì ghi tên thủ tục</translation>
    </message>
    <message>
      <source>Sets</source>
      <translation>Số bộ</translation>
    </message>
    <message>
      <source>Place or address</source>
      <translation>Nơi nhận, địa chỉ</translation>
    </message>
    <message>
      <source>The result is handed over</source>
      <translation>Trả kết quả</translation>
    </message>
    <message>
      <source>What is asked for</source>
      <translation>Nội dung yêu cầu giải quyết</translation>
    </message>
    <message>
      <source>unclear, type it</source>
      <translation>chưa rõ, gõ vào</translation>
    </message>
    <message>
      <source>only if nothing is taken</source>
      <translation>chỉ gõ khi miễn, giảm</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Mức thu</translation>
    </message>
    <message>
      <source>time</source>
      <translation>lần</translation>
    </message>
    <message>
      <source>How many ({per})</source>
      <translation>Số lượng ({per})</translation>
    </message>
    <message>
      <source>Reason of exemption</source>
      <translation>Lý do miễn</translation>
    </message>
    <message>
      <source>Fees</source>
      <translation>Phí, lệ phí</translation>
    </message>
    <message>
      <source>Known once the procedure is chosen.</source>
      <translation>Có sau khi chọn thủ tục.</translation>
    </message>
    <message>
      <source>The catalogue names no fee here.</source>
      <translation>Danh mục không ghi khoản thu nào.</translation>
    </message>
    <message>
      <source>Receive a dossier</source>
      <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
      <source>Next number</source>
      <translation>Số sẽ cấp</translation>
    </message>
    <message>
      <source>Draft saved {time}</source>
      <translation>Nháp đã lưu {time}</translation>
    </message>
    <message>
      <source>Not kept yet</source>
      <translation>Chưa lưu</translation>
    </message>
    <message>
      <source>Keeps number</source>
      <translation>Giữ số</translation>
    </message>
    <message>
      <source>Not to be demanded</source>
      <translation>Không được yêu cầu nộp</translation>
    </message>
    <message>
      <source>Already in: {database}</source>
      <translation>Đã có trong: {database}</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Giấy tờ</translation>
    </message>
    <message>
      <source>type its name, then Enter</source>
      <translation>gõ tên giấy rồi Enter</translation>
    </message>
    <message>
      <source>Another paper</source>
      <translation>Giấy khác</translation>
    </message>
    <message>
      <source>{count} required left</source>
      <translation>Còn thiếu {count} giấy bắt buộc</translation>
    </message>
    <message>
      <source>All required papers are here</source>
      <translation>Đủ giấy bắt buộc</translation>
    </message>
    <message>
      <source>Alt + figure</source>
      <translation>Alt + số</translation>
    </message>
    <message>
      <source>Papers of the dossier · Alt+0 ticks all required</source>
      <translation>Thành phần hồ sơ · Alt+0: đủ giấy bắt buộc</translation>
    </message>
    <message>
      <source>Orig.</source>
      <translation>Chính</translation>
    </message>
    <message>
      <source>Cert.</source>
      <translation>C.thực</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Chụp</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>Yêu cầu</translation>
    </message>
    <message>
      <source>Applicant</source>
      <translation>Người nộp</translation>
    </message>
    <message>
      <source>14/08/1986 or 1986</source>
      <translation>14/08/1986</translation>
    </message>
    <message>
      <source>The owner</source>
      <translation>Chủ hồ sơ</translation>
    </message>
    <message>
      <source>A delegate</source>
      <translation>Được ủy quyền</translation>
    </message>
    <message>
      <source>Personal number</source>
      <translation>Số định danh cá nhân</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Họ và tên</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Ngày sinh</translation>
    </message>
    <message>
      <source>Residence (as on the card)</source>
      <translation>Nơi thường trú (ghi như trên thẻ)</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Điện thoại</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Thư điện tử</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Giới tính</translation>
    </message>
    <message>
      <source>The owner is</source>
      <translation>Chủ hồ sơ là</translation>
    </message>
    <message>
      <source>Who has come</source>
      <translation>Người đến nộp là</translation>
    </message>
    <message>
      <source>Name of the organisation</source>
      <translation>Tên tổ chức</translation>
    </message>
    <message>
      <source>Tax or organisation code</source>
      <translation>Mã số thuế, mã định danh</translation>
    </message>
    <message>
      <source>Address of its office</source>
      <translation>Địa chỉ trụ sở</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Chỗ tiếp theo</translation>
    </message>
    <message>
      <source>Place before</source>
      <translation>Chỗ trước</translation>
    </message>
    <message>
      <source>Initials, words or code: ks, khai sinh, 1.0011</source>
      <translation>Chữ đầu, từ không dấu hoặc mã: ks, khai sinh, 1.0011</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Thủ tục</translation>
    </message>
    <message>
      <source>Choose the case…</source>
      <translation>Chọn trường hợp…</translation>
    </message>
    <message>
      <source>Case</source>
      <translation>Trường hợp</translation>
    </message>
    <message>
      <source>27/11/2026 16:30</source>
      <translation>27/11/2026 16:30</translation>
    </message>
    <message>
      <source>Return date</source>
      <translation>Ngày hẹn trả</translation>
    </message>
    <message>
      <source>Why this date?</source>
      <translation>Vì sao ngày này?</translation>
    </message>
    <message>
      <source>Save and print</source>
      <translation>Lưu và in</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Chưa tính được</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Đang lưu…</translation>
    </message>
    <message>
      <source>Return of the result</source>
      <translation>Hẹn trả kết quả</translation>
    </message>
    <message>
      <source>Result at</source>
      <translation>Nhận kết quả</translation>
    </message>
    <message>
      <source>Number of who submits</source>
      <translation>Số định danh người đến</translation>
    </message>
    <message>
      <source>Name of who submits</source>
      <translation>Họ tên người đến nộp</translation>
    </message>
    <message>
      <source>Paper of delegation</source>
      <translation>Giấy ủy quyền (tên, số, ngày)</translation>
    </message>
    <message>
      <source>Phone of who submits</source>
      <translation>Điện thoại người đến nộp</translation>
    </message>
    <message>
      <source>Residence of who submits</source>
      <translation>Nơi thường trú người đến nộp (như trên thẻ)</translation>
    </message>
    <message>
      <source>Male</source>
      <translation>Nam</translation>
    </message>
    <message>
      <source>Female</source>
      <translation>Nữ</translation>
    </message>
    <message>
      <source>Citizen</source>
      <translation>Cá nhân</translation>
    </message>
    <message>
      <source>Enterprise</source>
      <translation>Doanh nghiệp</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Tổ chức khác</translation>
    </message>
    <message>
      <source>At the desk</source>
      <translation>Trực tiếp</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Trực tuyến</translation>
    </message>
    <message>
      <source>By post</source>
      <translation>Bưu chính</translation>
    </message>
    <message>
      <source>At the one-stop desk</source>
      <translation>Tại Một cửa</translation>
    </message>
    <message>
      <source>By post to the address</source>
      <translation>Qua bưu chính</translation>
    </message>
    <message>
      <source>Fee</source>
      <translation>Lệ phí</translation>
    </message>
    <message>
      <source>Charge</source>
      <translation>Phí</translation>
    </message>
    <message>
      <source>to show</source>
      <translation>xuất trình</translation>
    </message>
    <message>
      <source>unclear</source>
      <translation>chưa rõ</translation>
    </message>
    <message>
      <source>required</source>
      <translation>bắt buộc</translation>
    </message>
    <message>
      <source>if any</source>
      <translation>nếu có</translation>
    </message>
    <message>
      <source>Read from the card at {time}</source>
      <translation>Đọc từ thẻ căn cước lúc {time}</translation>
    </message>
    <message>
      <source>Choose the procedure in section 2.</source>
      <translation>Chọn thủ tục ở mục 2 để có ngày hẹn.</translation>
    </message>
    <message>
      <source>Choose the case in section 2.</source>
      <translation>Chọn trường hợp ở mục 2 để có ngày hẹn.</translation>
    </message>
    <message>
      <source>Once chosen</source>
      <translation>Tính sau khi chọn</translation>
    </message>
    <message>
      <source>Unclear</source>
      <translation>Chưa rõ</translation>
    </message>
    <message>
      <source>Type it, F6</source>
      <translation>Bấm F6 để gõ</translation>
    </message>
    <message>
      <source>Nothing to take</source>
      <translation>Không phải thu</translation>
    </message>
    <message>
      <source>Not taken yet</source>
      <translation>Chưa thu</translation>
    </message>
    <message>
      <source>No fee named</source>
      <translation>Danh mục không ghi</translation>
    </message>
    <message>
      <source>{count} sets</source>
      <translation>{count} bộ hồ sơ</translation>
    </message>
    <message>
      <source>Back to the dossier</source>
      <translation>Quay lại hồ sơ</translation>
    </message>
    <message>
      <source>Nothing is typed yet. Drafts keep themselves.</source>
      <translation>Chưa gõ gì. Nháp tự lưu, không cần bấm.</translation>
    </message>
    <message>
      <source>Save this dossier (F9) or park it (F7), then Ctrl+F2.</source>
      <translation>Lưu hồ sơ này (F9) hoặc gác lại (F7) rồi bấm Ctrl+F2.</translation>
    </message>
    <message>
      <source>This one is saved already. Esc, then F9 saves what is typed.</source>
      <translation>Hồ sơ đang xem đã lưu rồi. Bấm Esc để về hồ sơ đang nhập, rồi F9.</translation>
    </message>
    <message>
      <source>A dossier is being saved. Scan the card again after that.</source>
      <translation>Hồ sơ đang được lưu. Lưu xong thì quét lại thẻ.</translation>
    </message>
    <message>
      <source>No date yet: choose the procedure in section 2 first.</source>
      <translation>Chưa có ngày hẹn: chọn thủ tục ở mục 2 trước.</translation>
    </message>
    <message>
      <source>No date yet: choose the case in section 2 first.</source>
      <translation>Chưa có ngày hẹn: chọn trường hợp ở mục 2 trước.</translation>
    </message>
    <message>
      <source>Choose procedure and case first.</source>
      <translation>Chọn thủ tục và trường hợp trước.</translation>
    </message>
    <message>
      <source>Choose what was wrong…</source>
      <translation>Chọn chỗ sai…</translation>
    </message>
    <message>
      <source>in a few words, kept in the journal</source>
      <translation>ghi ngắn gọn, được giữ trong nhật ký</translation>
    </message>
    <message>
      <source>Leave it uncorrected</source>
      <translation>Bỏ, không sửa nữa</translation>
    </message>
    <message>
      <source>What was wrong</source>
      <translation>Sai ở chỗ</translation>
    </message>
    <message>
      <source>Reason of the correction</source>
      <translation>Lý do sửa</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Chọn một mục</translation>
    </message>
    <message>
      <source>At least 3 letters</source>
      <translation>Ghi ít nhất 3 chữ</translation>
    </message>
    <message>
      <source>Correcting dossier {code} – a new receipt will take the old one's place</source>
      <translation>Sửa hồ sơ {code} – giấy hẹn mới sẽ thay giấy cũ</translation>
    </message>
    <message>
      <source>Correcting dossier {code} and sending it again – it keeps its number</source>
      <translation>Sửa và gửi lại hồ sơ {code} – giữ nguyên số</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Mở tiếp</translation>
    </message>
    <message>
      <source>Leave it aside</source>
      <translation>Để riêng</translation>
    </message>
    <message>
      <source>Filled in from the dossier of {day}</source>
      <translation>Điền từ hồ sơ ngày {day}</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>Back</source>
      <translation>Quay lại</translation>
    </message>
    <message>
      <source>Type to narrow: print again…</source>
      <translation>Lọc: gõ “in lại”…</translation>
    </message>
    <message>
      <source>Narrow the keys</source>
      <translation>Lọc phím</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Tất cả phím</translation>
    </message>
    <message>
      <source>Print on A4</source>
      <translation>In khổ A4</translation>
    </message>
    <message>
      <source>Taking a dossier in</source>
      <translation>Nhận hồ sơ</translation>
    </message>
    <message>
      <source>In the form</source>
      <translation>Trong biểu mẫu</translation>
    </message>
    <message>
      <source>Scanning papers</source>
      <translation>Quét giấy tờ</translation>
    </message>
    <message>
      <source>Finding and opening</source>
      <translation>Tìm và mở</translation>
    </message>
    <message>
      <source>A received dossier</source>
      <translation>Hồ sơ đã nhận</translation>
    </message>
    <message>
      <source>Sending</source>
      <translation>Gửi đi</translation>
    </message>
    <message>
      <source>The desk</source>
      <translation>Quầy</translation>
    </message>
    <message>
      <source>New dossier; what is typed stays as a draft</source>
      <translation>Hồ sơ mới; phần đang gõ thành nháp</translation>
    </message>
    <message>
      <source>One more for this person</source>
      <translation>Thêm hồ sơ cho người này</translation>
    </message>
    <message>
      <source>To the papers</source>
      <translation>Tới danh sách giấy tờ</translation>
    </message>
    <message>
      <source>To the fees</source>
      <translation>Tới lệ phí</translation>
    </message>
    <message>
      <source>Park, or take back what was parked</source>
      <translation>Tạm gác, lấy lại</translation>
    </message>
    <message>
      <source>Save and print the receipt</source>
      <translation>Lưu và in giấy hẹn</translation>
    </message>
    <message>
      <source>Preview of the receipt</source>
      <translation>Xem trước bản in</translation>
    </message>
    <message>
      <source>Why this date?</source>
      <translation>Vì sao ngày này?</translation>
    </message>
    <message>
      <source>Next place to correct</source>
      <translation>Chỗ cần sửa kế tiếp</translation>
    </message>
    <message>
      <source>Place to correct before</source>
      <translation>Chỗ cần sửa trước đó</translation>
    </message>
    <message>
      <source>Next field; never saves</source>
      <translation>Ô tiếp theo, không bao giờ lưu</translation>
    </message>
    <message>
      <source>Field before</source>
      <translation>Ô trước</translation>
    </message>
    <message>
      <source>Tick paper number…; scanning: file there</source>
      <translation>Đánh dấu giấy số…; khi quét: xếp vào</translation>
    </message>
    <message>
      <source>Tick all that is required</source>
      <translation>Đánh dấu đủ giấy bắt buộc</translation>
    </message>
    <message>
      <source>Undo; on a printed receipt: correct it</source>
      <translation>Hoàn tác; ở giấy hẹn: sửa lại</translation>
    </message>
    <message>
      <source>Do again</source>
      <translation>Làm lại</translation>
    </message>
    <message>
      <source>One step back</source>
      <translation>Lùi một bước</translation>
    </message>
    <message>
      <source>When the draft was saved</source>
      <translation>Nháp lưu lúc nào</translation>
    </message>
    <message>
      <source>Pages under paper number…; 0: loose again</source>
      <translation>Đưa trang vào giấy số…; 0: bỏ ra</translation>
    </message>
    <message>
      <source>Next paper</source>
      <translation>Giấy kế tiếp</translation>
    </message>
    <message>
      <source>Rotate right, left</source>
      <translation>Xoay phải, xoay trái</translation>
    </message>
    <message>
      <source>Crop</source>
      <translation>Cắt mép</translation>
    </message>
    <message>
      <source>Colour, grey, black and white</source>
      <translation>Màu, xám, đen trắng</translation>
    </message>
    <message>
      <source>Scan this page again</source>
      <translation>Quét lại trang này</translation>
    </message>
    <message>
      <source>Two pages on one sheet, or apart</source>
      <translation>Ghép hai trang vào một tờ, hoặc tách</translation>
    </message>
    <message>
      <source>Split from here; whole paper, then its number</source>
      <translation>Tách từ đây; cả giấy: rồi bấm số</translation>
    </message>
    <message>
      <source>Both sides by hand</source>
      <translation>Quét hai mặt bằng tay</translation>
    </message>
    <message>
      <source>Back from the tray</source>
      <translation>Lấy lại từ khay</translation>
    </message>
    <message>
      <source>Use a paper this office holds</source>
      <translation>Dùng giấy cơ quan đang giữ</translation>
    </message>
    <message>
      <source>Choose several pages</source>
      <translation>Chọn nhiều trang</translation>
    </message>
    <message>
      <source>Paste a picture or files</source>
      <translation>Dán ảnh hoặc tệp</translation>
    </message>
    <message>
      <source>Scan in one of the four ways</source>
      <translation>Quét theo kiểu 1 đến 4</translation>
    </message>
    <message>
      <source>Scan; elsewhere: open scanning</source>
      <translation>Quét; ở trang khác: mở trang quét</translation>
    </message>
    <message>
      <source>Put a page away; in the queue: give up a draft</source>
      <translation>Cất trang đi; ở hàng đợi: bỏ bản nháp</translation>
    </message>
    <message>
      <source>Choose a column, sort by it</source>
      <translation>Chọn cột, xếp theo cột đó</translation>
    </message>
    <message>
      <source>Columns, lists of your own</source>
      <translation>Cột và danh sách riêng</translation>
    </message>
    <message>
      <source>Save this list as your own</source>
      <translation>Lưu thành danh sách riêng</translation>
    </message>
    <message>
      <source>Find; a code is scanned anywhere</source>
      <translation>Tìm; quét mã ở đâu cũng được</translation>
    </message>
    <message>
      <source>Any command by its name</source>
      <translation>Gõ tên bất cứ lệnh nào</translation>
    </message>
    <message>
      <source>Today's dossiers</source>
      <translation>Hồ sơ hôm nay</translation>
    </message>
    <message>
      <source>Receipts to print</source>
      <translation>Giấy hẹn chờ in</translation>
    </message>
    <message>
      <source>The whole register</source>
      <translation>Cả sổ hồ sơ</translation>
    </message>
    <message>
      <source>Pages of no dossier</source>
      <translation>Trang chưa thuộc hồ sơ nào</translation>
    </message>
    <message>
      <source>Open the chosen dossier; scanning: files</source>
      <translation>Mở hồ sơ đang chọn; khi quét: tệp</translation>
    </message>
    <message>
      <source>Copy its code</source>
      <translation>Chép mã hồ sơ</translation>
    </message>
    <message>
      <source>Print the receipt again</source>
      <translation>In lại giấy hẹn</translation>
    </message>
    <message>
      <source>What is to be sent</source>
      <translation>Mở việc gửi đi</translation>
    </message>
    <message>
      <source>Send and compare now</source>
      <translation>Gửi và so lại ngay</translation>
    </message>
    <message>
      <source>Correct and send again</source>
      <translation>Sửa và gửi lại</translation>
    </message>
    <message>
      <source>Next tab of the outbox; next list of the register</source>
      <translation>Thẻ kế, danh sách kế của sổ</translation>
    </message>
    <message>
      <source>Help for this place</source>
      <translation>Trợ giúp đúng chỗ đang đứng</translation>
    </message>
    <message>
      <source>This sheet of keys</source>
      <translation>Bảng phím này</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Toàn màn hình</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Khóa ngay</translation>
    </message>
    <message>
      <source>Hide the screen from onlookers</source>
      <translation>Che màn hình khỏi người xem</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Cài đặt</translation>
    </message>
    <message>
      <source>Officers</source>
      <translation>Cán bộ</translation>
    </message>
    <message>
      <source>Exercises (training mode)</source>
      <translation>Bài tập (chế độ tập)</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>Help</source>
      <translation>Trợ giúp</translation>
    </message>
    <message>
      <source>New dossier</source>
      <translation>Hồ sơ mới</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Tìm</translation>
    </message>
    <message>
      <source>Paper tray</source>
      <translation>Khay giấy</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Quét giấy</translation>
    </message>
    <message>
      <source>Papers</source>
      <translation>Giấy tờ</translation>
    </message>
    <message>
      <source>Fees</source>
      <translation>Lệ phí</translation>
    </message>
    <message>
      <source>Park</source>
      <translation>Tạm gác</translation>
    </message>
    <message>
      <source>Supplement slip</source>
      <translation>Phiếu bổ sung</translation>
    </message>
    <message>
      <source>Save and print</source>
      <translation>Lưu và in</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Bàn giao</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Khóa</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Hàng đợi</translation>
    </message>
  </context>
  <context>
    <name>LastCopy</name>
    <message>
      <source>Stop</source>
      <translation>Dừng</translation>
    </message>
    <message>
      <source>Leaves without it; the copy before stands.</source>
      <translation>Đóng luôn; bản sao lưu trước đó vẫn dùng được.</translation>
    </message>
    <message>
      <source>The data is safe on this machine.</source>
      <translation>Dữ liệu trên máy vẫn an toàn.</translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message>
      <source>The form is not written to the disk. Do not switch off: unlock, then save it.</source>
      <translation>Hồ sơ đang nhập dở chưa ghi được xuống đĩa. Đừng tắt máy; mở khóa rồi lưu lại.</translation>
    </message>
    <message>
      <source>1 dossier being typed is kept as a draft.</source>
      <translation>1 hồ sơ đang nhập dở, đã giữ thành nháp.</translation>
    </message>
    <message>
      <source>The register was closed after {minutes} minutes locked.</source>
      <translation>Kho hồ sơ đã đóng sau {minutes} phút khóa.</translation>
    </message>
    <message>
      <source>Closing now throws the form away that is not written yet.</source>
      <translation>Tắt lúc này là mất hồ sơ đang nhập dở. Bấm tắt lần nữa nếu vẫn muốn.</translation>
    </message>
    <message>
      <source>Locked at {time}</source>
      <translation>Đã khóa lúc {time}</translation>
    </message>
    <message>
      <source>Locked at {time}, after {minutes} minutes untouched</source>
      <translation>Đã khóa lúc {time}, sau {minutes} phút không thao tác</translation>
    </message>
    <message>
      <source>Locked at {time} together with the computer</source>
      <translation>Đã khóa lúc {time} cùng với máy tính</translation>
    </message>
  </context>
  <context>
    <name>LockingStep</name>
    <message>
      <source>F12 locks at once. The text and the cursor are back after signing in.</source>
      <translation>F12 khóa ngay. Mở lại thì chữ đang gõ và con trỏ vẫn ở chỗ cũ.</translation>
    </message>
    <message>
      <source>0 minutes: never by itself.</source>
      <translation>0 phút: không tự khóa.</translation>
    </message>
    <message>
      <source>Minutes without a key until it locks</source>
      <translation>Tự khóa sau bao nhiêu phút không gõ</translation>
    </message>
    <message>
      <source>Minutes locked until the data is closed</source>
      <translation>Khóa bao nhiêu phút thì đóng cả dữ liệu</translation>
    </message>
    <message>
      <source>Lock the settings of this desk</source>
      <translation>Khóa cài đặt của quầy này</translation>
    </message>
    <message>
      <source>Then officers cannot change printer, paper and locking; only an administrator can. Offices, numbers and the line are an administrator's always.</source>
      <translation>Khi khóa, cán bộ không đổi được máy in, khổ giấy và giờ tự khóa; chỉ quản trị đổi được. Cơ quan, số và đường nối với tỉnh thì luôn do quản trị đổi.</translation>
    </message>
    <message>
      <source>never by itself</source>
      <translation>không tự khóa</translation>
    </message>
    <message>
      <source>after {minutes} minutes</source>
      <translation>sau {minutes} phút</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>The office's settings were changed outside the program.</source>
      <translation>Cài đặt của cơ quan đã bị sửa từ bên ngoài chương trình. Báo quản trị viên.</translation>
    </message>
    <message>
      <source>{trouble} What is typed is not kept; close once more to give it up.</source>
      <translation>{trouble} Phần đang gõ chưa lưu được; đóng lần nữa là bỏ phần ấy.</translation>
    </message>
    <message>
      <source>Saved. The guard's note was not written; call the administrator today.</source>
      <translation>Đã lưu. Chưa ghi được dấu canh số; báo quản trị trong hôm nay.</translation>
    </message>
    <message>
      <source>One-stop desk – {office} – Desk {desk}</source>
      <translation>Quầy Một cửa – {office} – Quầy {desk}</translation>
    </message>
    <message>
      <source>TRAINING – One-stop desk – {office} – Desk {desk}</source>
      <translation>CHẾ ĐỘ TẬP – Quầy Một cửa – {office} – Quầy {desk}</translation>
    </message>
  </context>
  <context>
    <name>NameLine</name>
    <message>
      <source>Name of the list</source>
      <translation>Tên danh sách</translation>
    </message>
    <message>
      <source>Save this list</source>
      <translation>Lưu danh sách</translation>
    </message>
  </context>
  <context>
    <name>Names</name>
    <message>
      <source>Mrs {name}</source>
      <translation>bà {name}</translation>
    </message>
    <message>
      <source>Mr {name}</source>
      <translation>ông {name}</translation>
    </message>
  </context>
  <context>
    <name>NumbersStep</name>
    <message>
      <source>A block of our own</source>
      <translation>Dải số riêng</translation>
    </message>
    <message>
      <source>Temporary numbers</source>
      <translation>Số tạm</translation>
    </message>
    <message>
      <source>Desk number</source>
      <translation>Quầy số</translation>
    </message>
    <message>
      <source>Where numbers come from</source>
      <translation>Cách cấp số</translation>
    </message>
    <message>
      <source>First number</source>
      <translation>Số đầu dải</translation>
    </message>
    <message>
      <source>How many a day</source>
      <translation>Bao nhiêu số một ngày</translation>
    </message>
    <message>
      <source>From day</source>
      <translation>Dùng từ ngày</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>ngay bây giờ</translation>
    </message>
    <message>
      <source>Last number given out today</source>
      <translation>Số cuối đã cấp hôm nay</translation>
    </message>
    <message>
      <source>0 if none</source>
      <translation>0 nếu chưa cấp số nào</translation>
    </message>
    <message>
      <source>Look at today's last receipt from the old book or program. Left empty, numbers are temporary today and the block begins tomorrow, so that none is given twice.</source>
      <translation>Xem giấy hẹn cuối cùng hôm nay ở sổ hoặc phần mềm cũ. Để trống thì hôm nay cấp số tạm, mai mới dùng dải, để không số nào bị cấp hai lần.</translation>
    </message>
    <message>
      <source>A number from 0 to 9999, or empty.</source>
      <translation>0 đến 9999, hoặc trống.</translation>
    </message>
    <message>
      <source>Desk {number}</source>
      <translation>Quầy {number}</translation>
    </message>
    <message>
      <source>{desk} · temporary numbers</source>
      <translation>{desk} · số tạm</translation>
    </message>
    <message>
      <source>TẠM is printed beside it. The citizen can look it up; the official code follows when the province gives one.</source>
      <translation>Cạnh số có in chữ TẠM. Người dân vẫn tra cứu được; có mã chính thức của tỉnh thì thay sau.</translation>
    </message>
    <message>
      <source>Today's block is used up; numbers are temporary until tomorrow.</source>
      <translation>Hôm nay đã hết dải; cấp số tạm đến ngày mai.</translation>
    </message>
    <message>
      <source>Agency code, day, then this desk's own number: {first} to {last} each day.</source>
      <translation>Mã cơ quan, ngày, rồi số của riêng quầy này: mỗi ngày từ {first} đến {last}.</translation>
    </message>
  </context>
  <context>
    <name>OfficeStep</name>
    <message>
      <source>for example https://dichvucong.gov.vn</source>
      <translation>ví dụ https://dichvucong.gov.vn</translation>
    </message>
    <message>
      <source>Printed on receipts; {code} in it becomes the dossier's code.</source>
      <translation>In ở chân giấy hẹn. Chỗ nào ghi {code} sẽ thành mã hồ sơ.</translation>
    </message>
  </context>
  <context>
    <name>OfficerChoice</name>
    <message>
      <source>Officer</source>
      <translation>Cán bộ</translation>
    </message>
  </context>
  <context>
    <name>OfficerForm</name>
    <message>
      <source>Full name, as printed</source>
      <translation>Họ và tên, như in trên giấy hẹn</translation>
    </message>
    <message>
      <source>Title, as printed</source>
      <translation>Chức danh, như in trên giấy hẹn</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Tên đăng nhập</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Vai trò</translation>
    </message>
    <message>
      <source>Fields of work (none ticked: all)</source>
      <translation>Lĩnh vực (không đánh dấu: tất cả)</translation>
    </message>
    <message>
      <source>New password, 8 letters or more</source>
      <translation>Mật khẩu mới, từ 8 ký tự</translation>
    </message>
    <message>
      <source>The same password again</source>
      <translation>Gõ lại mật khẩu mới</translation>
    </message>
    <message>
      <source>Type the name.</source>
      <translation>Gõ họ và tên.</translation>
    </message>
    <message>
      <source>Type a sign-in name.</source>
      <translation>Gõ tên đăng nhập.</translation>
    </message>
    <message>
      <source>Type your password to confirm.</source>
      <translation>Gõ mật khẩu để xác nhận.</translation>
    </message>
    <message>
      <source>It needs at least 8 letters.</source>
      <translation>Cần ít nhất 8 ký tự.</translation>
    </message>
    <message>
      <source>The two passwords differ. Type both again.</source>
      <translation>Hai lần gõ khác nhau. Gõ lại cả hai.</translation>
    </message>
    <message>
      <source>The password used so far</source>
      <translation>Mật khẩu đang dùng</translation>
    </message>
    <message>
      <source>Your own password, to confirm</source>
      <translation>Mật khẩu của chính mình, để xác nhận</translation>
    </message>
    <message>
      <source>{name} signs in with this password from now on.</source>
      <translation>Từ nay {name} đăng nhập bằng mật khẩu này. Báo riêng cho người đó để tự đổi lại.</translation>
    </message>
  </context>
  <context>
    <name>OfficerModel</name>
    <message>
      <source>Officer</source>
      <translation>Cán bộ</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Tên đăng nhập</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Vai trò</translation>
    </message>
    <message>
      <source>Fields of work</source>
      <translation>Lĩnh vực</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Trạng thái</translation>
    </message>
    <message>
      <source>Signed in here</source>
      <translation>Đang ở quầy này</translation>
    </message>
    <message>
      <source>May sign in</source>
      <translation>Được đăng nhập</translation>
    </message>
  </context>
  <context>
    <name>OfficerStep</name>
    <message>
      <source>Full name</source>
      <translation>Họ và tên</translation>
    </message>
    <message>
      <source>Title, as printed</source>
      <translation>Chức danh in trên giấy</translation>
    </message>
    <message>
      <source>Sign-in name</source>
      <translation>Tên đăng nhập</translation>
    </message>
    <message>
      <source>Password, 8 letters or more</source>
      <translation>Mật khẩu, từ 8 ký tự</translation>
    </message>
    <message>
      <source>The same password again</source>
      <translation>Gõ lại mật khẩu</translation>
    </message>
    <message>
      <source>First fill in under “Office”: {fields}.</source>
      <translation>Bước “Cơ quan” còn thiếu: {fields}.</translation>
    </message>
    <message>
      <source>The two passwords differ. Type both again.</source>
      <translation>Hai lần gõ khác nhau. Gõ lại cả hai.</translation>
    </message>
    <message>
      <source>The password is never kept anywhere. It opens the data by itself.</source>
      <translation>Mật khẩu không được lưu ở đâu cả; chính nó mở dữ liệu.</translation>
    </message>
    <message>
      <source>Four words that do not belong together are easy to type and hard to guess.</source>
      <translation>Bốn từ không liên quan nhau thì dễ gõ mà khó đoán.</translation>
    </message>
    <message>
      <source>Turn Vietnamese typing off for the password.</source>
      <translation>Tắt bộ gõ tiếng Việt khi gõ mật khẩu.</translation>
    </message>
  </context>
  <context>
    <name>OfficerTable</name>
    <message>
      <source>Officers of this desk</source>
      <translation>Cán bộ của quầy này</translation>
    </message>
  </context>
  <context>
    <name>Officers</name>
    <message>
      <source>Officer</source>
      <translation>Cán bộ</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>Quản trị viên</translation>
    </message>
    <message>
      <source>All fields</source>
      <translation>Tất cả lĩnh vực</translation>
    </message>
    <message>
      <source>{field} is not among your fields of work. You can still take the dossier.</source>
      <translation>{field}: không thuộc lĩnh vực được giao. Vẫn nhận được hồ sơ này.</translation>
    </message>
    <message>
      <source>{name} will not be able to sign in any more. What was done stays in the journal. Backups made before today still open with the old password: keep them under lock or destroy them.</source>
      <translation>{name} sẽ không đăng nhập được nữa. Việc đã làm vẫn còn trong nhật ký. Bản sao lưu làm trước hôm nay vẫn mở được bằng mật khẩu cũ: cất có khóa hoặc hủy đi.</translation>
    </message>
    <message>
      <source>The register keeps its master key. To give it another one, all of it and every kept file would have to be encrypted anew; the program does not do that yet.</source>
      <translation>Sổ vẫn giữ khóa gốc. Muốn đổi khóa gốc phải mã hóa lại toàn bộ sổ và mọi tệp đã cất; phần mềm chưa làm được việc này.</translation>
    </message>
    <message>
      <source>Your own password is not right. Nothing was changed.</source>
      <translation>Mật khẩu của người đang đăng nhập chưa đúng. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>That recovery key does not open this desk. Compare all eight groups.</source>
      <translation>Khóa khôi phục này không mở được quầy này. So lại cả tám nhóm trên tờ in.</translation>
    </message>
  </context>
  <context>
    <name>OfficersPage</name>
    <message>
      <source>Officers</source>
      <translation>Cán bộ</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Quay lại</translation>
    </message>
    <message>
      <source>New officer</source>
      <translation>Thêm cán bộ</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Sửa {name}</translation>
    </message>
    <message>
      <source>New password for {name}</source>
      <translation>Mật khẩu mới cho {name}</translation>
    </message>
    <message>
      <source>Disable {name}</source>
      <translation>Ngừng quyền của {name}</translation>
    </message>
    <message>
      <source>Change your own password</source>
      <translation>Đổi mật khẩu của mình</translation>
    </message>
    <message>
      <source>Add officer</source>
      <translation>Thêm cán bộ</translation>
    </message>
    <message>
      <source>Keep changes</source>
      <translation>Lưu thay đổi</translation>
    </message>
    <message>
      <source>Set password</source>
      <translation>Đặt mật khẩu</translation>
    </message>
    <message>
      <source>Disable officer</source>
      <translation>Ngừng quyền cán bộ này</translation>
    </message>
    <message>
      <source>{name} may sign in now.</source>
      <translation>{name} đăng nhập được rồi.</translation>
    </message>
    <message>
      <source>{name} is changed; in force from the next sign-in.</source>
      <translation>Đã sửa {name}; có hiệu lực từ lần đăng nhập sau.</translation>
    </message>
    <message>
      <source>{name} has a new password; the old one opens nothing any more.</source>
      <translation>{name} có mật khẩu mới; mật khẩu cũ không còn mở được gì.</translation>
    </message>
    <message>
      <source>{name} cannot sign in any more.</source>
      <translation>{name} không đăng nhập được nữa.</translation>
    </message>
    <message>
      <source>Your password is changed; the old one opens nothing any more.</source>
      <translation>Đã đổi mật khẩu; mật khẩu cũ không còn mở được gì.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Sửa</translation>
    </message>
    <message>
      <source>Disable</source>
      <translation>Ngừng quyền</translation>
    </message>
    <message>
      <source>Own password</source>
      <translation>Mật khẩu của mình</translation>
    </message>
    <message>
      <source>Only an administrator may add or change officers.</source>
      <translation>Chỉ quản trị viên thêm hay sửa được cán bộ.</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Needs a person</source>
      <translation>Cần người sửa</translation>
    </message>
    <message>
      <source>Waiting, goes once somebody has mended the way</source>
      <translation>Đang chờ, cần người xử lý mới gửi được</translation>
    </message>
    <message>
      <source>Waiting, goes by itself</source>
      <translation>Đang chờ, tự gửi</translation>
    </message>
    <message>
      <source>Sent, not compared yet</source>
      <translation>Đã gửi, chưa so khớp</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation>Đã khớp</translation>
    </message>
    <message>
      <source>Withdrawn, not sent</source>
      <translation>Đã rút, không gửi</translation>
    </message>
    <message>
      <source>Its number became void before the province knew it</source>
      <translation>Số đã hủy trước khi tỉnh biết</translation>
    </message>
    <message>
      <source>It may have arrived before; nothing new is sent of it</source>
      <translation>Có thể tỉnh đã nhận; không gửi thêm gì nữa</translation>
    </message>
    <message>
      <source>Void; the province is asked before it is withdrawn</source>
      <translation>Đã hủy; hỏi tỉnh trước khi rút</translation>
    </message>
    <message>
      <source>New dossier, void since</source>
      <translation>Hồ sơ mới, nay đã hủy</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Hồ sơ</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Việc gửi</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Chờ từ</translation>
    </message>
    <message>
      <source>Tries</source>
      <translation>Lần</translation>
    </message>
    <message>
      <source>Last answer, next try</source>
      <translation>Lời đáp cuối, gửi lại lúc</translation>
    </message>
  </context>
  <context>
    <name>OutboxPage</name>
    <message>
      <source>Send and compare now</source>
      <translation>Gửi và so lại</translation>
    </message>
    <message>
      <source>Sending …</source>
      <translation>Đang gửi…</translation>
    </message>
    <message>
      <source>Nothing was to be sent yet. Every saved dossier (F9) comes here.</source>
      <translation>Chưa có việc nào gửi đi. Hồ sơ lưu xong (F9) sẽ vào đây.</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Bị từ chối</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Đang chờ</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation>Đã khớp</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tất cả</translation>
    </message>
    <message>
      <source>Outbox</source>
      <translation>Việc gửi đi</translation>
    </message>
    <message>
      <source>To the queue</source>
      <translation>Về hàng đợi</translation>
    </message>
    <message>
      <source>Change tab</source>
      <translation>Đổi thẻ</translation>
    </message>
    <message>
      <source>Nothing stands here. Ctrl+Tab shows the other messages.</source>
      <translation>Không có việc nào ở đây. Bấm Ctrl+Tab để xem thẻ khác.</translation>
    </message>
  </context>
  <context>
    <name>OutboxSide</name>
    <message>
      <source>That means</source>
      <translation>Nghĩa là</translation>
    </message>
    <message>
      <source>Correct and resend</source>
      <translation>Sửa và gửi lại</translation>
    </message>
    <message>
      <source>Open the dossier</source>
      <translation>Mở hồ sơ</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Lời đáp cuối</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Việc tiếp theo</translation>
    </message>
    <message>
      <source>Why it was refused</source>
      <translation>Vì sao bị từ chối</translation>
    </message>
    <message>
      <source>This message</source>
      <translation>Việc gửi này</translation>
    </message>
    <message>
      <source>Nothing to do here.</source>
      <translation>Không phải làm gì.</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Gửi lại</translation>
    </message>
    <message>
      <source>Say to the citizen</source>
      <translation>Nói với người dân</translation>
    </message>
    <message>
      <source>“This receipt is valid at once. You need not wait for the line.”</source>
      <translation>“Giấy hẹn này có giá trị ngay. Bác không phải chờ mạng.”</translation>
    </message>
  </context>
  <context>
    <name>OutboxTable</name>
    <message>
      <source>Outbox</source>
      <translation>Việc gửi đi</translation>
    </message>
  </context>
  <context>
    <name>OwnLists</name>
    <message>
      <source>Save as a list of your own</source>
      <translation>Lưu thành danh sách riêng</translation>
    </message>
    <message>
      <source>Remove this list of yours</source>
      <translation>Bỏ danh sách riêng này</translation>
    </message>
  </context>
  <context>
    <name>PaperStrip</name>
    <message>
      <source>Scan papers</source>
      <translation>Quét giấy tờ</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} trang</translation>
    </message>
    <message>
      <source>{count} pages lie under no paper yet.</source>
      <translation>{count} trang chưa xếp vào giấy nào.</translation>
    </message>
    <message>
      <source>No page scanned.</source>
      <translation>Chưa quét trang nào.</translation>
    </message>
    <message>
      <source>No page scanned. Choose the procedure and its papers stand here.</source>
      <translation>Chưa quét trang nào. Chọn thủ tục thì giấy tờ hiện ở đây.</translation>
    </message>
    <message>
      <source>{count} p.</source>
      <translation>{count} tr.</translation>
    </message>
    <message>
      <source>reused</source>
      <translation>dùng lại</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>xuất trình</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>chưa</translation>
    </message>
    <message>
      <source>Scanned papers</source>
      <translation>Giấy tờ đã quét</translation>
    </message>
  </context>
  <context>
    <name>PersonLine</name>
    <message>
      <source>Begin a new dossier</source>
      <translation>Bắt đầu hồ sơ mới</translation>
    </message>
    <message>
      <source>{name} has {count} dossiers here</source>
      <translation>{name} đã có {count} hồ sơ ở đây</translation>
    </message>
  </context>
  <context>
    <name>PortalStep</name>
    <message>
      <source>Trying signs in and asks for a number that is never given. Nothing is sent.</source>
      <translation>Thử kết nối: đăng nhập rồi hỏi một mã không bao giờ cấp. Không gửi hồ sơ nào.</translation>
    </message>
    <message>
      <source>No line now? Go on; dossiers wait here and are sent when there is one.</source>
      <translation>Chưa có mạng cứ làm tiếp; hồ sơ chờ ở máy này, có mạng thì gửi.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mật khẩu</translation>
    </message>
    <message>
      <source>Unit code (madonvi)</source>
      <translation>Mã đơn vị (madonvi)</translation>
    </message>
    <message>
      <source>Destination code (dstcode)</source>
      <translation>Mã nơi nhận (dstcode)</translation>
    </message>
    <message>
      <source>Path for signing in</source>
      <translation>Đường dẫn đăng nhập</translation>
    </message>
    <message>
      <source>Path of the services</source>
      <translation>Đường dẫn dịch vụ</translation>
    </message>
    <message>
      <source>Minutes between sendings</source>
      <translation>Gửi cách nhau (phút)</translation>
    </message>
    <message>
      <source>Try the line</source>
      <translation>Thử kết nối</translation>
    </message>
    <message>
      <source>kept, encrypted</source>
      <translation>đã lưu, có mã hóa</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Đang thử…</translation>
    </message>
    <message>
      <source>The province answers and accepts the account.</source>
      <translation>Tỉnh trả lời và nhận tài khoản này.</translation>
    </message>
  </context>
  <context>
    <name>PreviewPane</name>
    <message>
      <source>Good to know</source>
      <translation>Nên biết</translation>
    </message>
    <message>
      <source>It will look like this</source>
      <translation>Sẽ như thế này</translation>
    </message>
  </context>
  <context>
    <name>PrinterChoice</name>
    <message>
      <source>The machine's own default printer</source>
      <translation>Máy in mặc định của máy tính</translation>
    </message>
    <message>
      <source>{printer} (not found now)</source>
      <translation>{printer} (lúc này không thấy)</translation>
    </message>
  </context>
  <context>
    <name>PrinterStep</name>
    <message>
      <source>Printer</source>
      <translation>Máy in</translation>
    </message>
    <message>
      <source>A5 upright</source>
      <translation>A5 dọc</translation>
    </message>
    <message>
      <source>Receipt's paper</source>
      <translation>Khổ giấy hẹn</translation>
    </message>
    <message>
      <source>Print a test slip</source>
      <translation>In tờ thử</translation>
    </message>
    <message>
      <source>Default printer</source>
      <translation>Máy in mặc định</translation>
    </message>
    <message>
      <source>Bars read. Printer and reader fit together.</source>
      <translation>Đã đọc được mã vạch. Máy in và đầu đọc khớp nhau.</translation>
    </message>
    <message>
      <source>That is {code}, not the slip's bars.</source>
      <translation>Đó là mã {code}, không phải mã trên tờ thử.</translation>
    </message>
    <message>
      <source>Sent to the printer at {time}. Scan the bars on the slip to be sure.</source>
      <translation>Đã gửi sang máy in lúc {time}. Quét mã vạch trên tờ vừa in để xác nhận.</translation>
    </message>
  </context>
  <context>
    <name>Problems</name>
    <message>
      <source>Too long, at most {count} letters</source>
      <translation>Dài quá {count} chữ</translation>
    </message>
    <message>
      <source>Digits only, no letters</source>
      <translation>Chỉ gõ chữ số</translation>
    </message>
    <message>
      <source>This day is yet to come</source>
      <translation>Ngày này chưa tới</translation>
    </message>
    <message>
      <source>Not in the catalogue. Type to find another.</source>
      <translation>Danh mục không có mã này. Gõ để tìm.</translation>
    </message>
    <message>
      <source>Choose it to get date and fee</source>
      <translation>Chọn để tính hạn và lệ phí</translation>
    </message>
    <message>
      <source>Required paper. Tick it, or do not receive yet.</source>
      <translation>Giấy bắt buộc. Chưa có thì chưa nhận.</translation>
    </message>
    <message>
      <source>No paper is ticked. Tick what was handed in.</source>
      <translation>Chưa đánh dấu giấy nào đã nộp.</translation>
    </message>
    <message>
      <source>Limit unclear, type the date</source>
      <translation>Thời hạn chưa rõ, gõ ngày hẹn</translation>
    </message>
    <message>
      <source>The date has already passed</source>
      <translation>Ngày hẹn đã qua</translation>
    </message>
    <message>
      <source>Not to be demanded. Give it back.</source>
      <translation>Không được yêu cầu nộp. Trả lại.</translation>
    </message>
    <message>
      <source>Amount unclear, type it</source>
      <translation>Chưa rõ, gõ mức thu</translation>
    </message>
    <message>
      <source>No personal number yet</source>
      <translation>Chưa có số định danh</translation>
    </message>
    <message>
      <source>Has an open dossier of this kind, received {day}</source>
      <translation>Đang có hồ sơ cùng thủ tục, nhận {day}</translation>
    </message>
    <message>
      <source>Number tells another sex</source>
      <translation>Số ghi giới tính khác</translation>
    </message>
    <message>
      <source>Number tells ’{year}</source>
      <translation>Số ghi năm …{year}</translation>
    </message>
    <message>
      <source>Unknown province code</source>
      <translation>Mã tỉnh lạ, so với thẻ</translation>
    </message>
    <message>
      <source>Old ID number, now expired</source>
      <translation>Số CMND cũ, đã hết hạn</translation>
    </message>
    <message>
      <source>Type the name as on paper</source>
      <translation>Gõ tên như trên giấy tờ</translation>
    </message>
    <message>
      <source>Type the address as on the card</source>
      <translation>Gõ địa chỉ ghi trên thẻ</translation>
    </message>
    <message>
      <source>Type words, initials or code</source>
      <translation>Gõ từ, chữ đầu hoặc mã</translation>
    </message>
    <message>
      <source>Name the paper of delegation</source>
      <translation>Gõ tên giấy ủy quyền</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation>Còn thiếu</translation>
    </message>
    <message>
      <source>Type 14/08/1986 or 1986</source>
      <translation>Gõ 14/08/1986, 1986</translation>
    </message>
    <message>
      <source>This is no phone number</source>
      <translation>Chưa đúng số điện thoại</translation>
    </message>
    <message>
      <source>This is no e-mail address</source>
      <translation>Chưa đúng thư điện tử</translation>
    </message>
    <message>
      <source>Type 27/11/2026 or with 16:30</source>
      <translation>Gõ như 27/11/2026 16:30</translation>
    </message>
    <message>
      <source>Type an amount, 50.000</source>
      <translation>Gõ số tiền, như 50.000</translation>
    </message>
    <message>
      <source>Check how it is written</source>
      <translation>Xem lại cách ghi</translation>
    </message>
    <message>
      <source>From 1 to 99 sets</source>
      <translation>Từ 1 đến 99</translation>
    </message>
    <message>
      <source>Count from 0 to 999</source>
      <translation>Số bản từ 0 đến 999</translation>
    </message>
    <message>
      <source>The figure cannot be right</source>
      <translation>Số này không hợp lý</translation>
    </message>
    <message>
      <source>{count} digits missing of {full}</source>
      <translation>Thiếu {count} số, cần đủ {full}</translation>
    </message>
    <message>
      <source>Too many digits, {full} are right</source>
      <translation>Thừa số, chỉ cần {full}</translation>
    </message>
    <message>
      <source>The card gave letters without accents. Compare name and address with it.</source>
      <translation>Máy quét đọc chữ không dấu. So họ tên và địa chỉ với thẻ rồi sửa lại.</translation>
    </message>
    <message>
      <source>The reader damaged some letters; they were restored. Compare with the card.</source>
      <translation>Máy quét làm hỏng vài chữ, đã khôi phục. So lại với thẻ.</translation>
    </message>
    <message>
      <source>Read from the card. Go on with the procedure.</source>
      <translation>Đã đọc thẻ. Chọn thủ tục.</translation>
    </message>
    <message>
      <source>This is no identity card. Nothing was changed.</source>
      <translation>Đây không phải thẻ căn cước. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>The accents on the card cannot be read. Scan again, or type the number.</source>
      <translation>Không đọc được chữ có dấu trên thẻ. Quét lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
      <source>The number on the card is not whole. Scan again, or type the number.</source>
      <translation>Số trên thẻ chưa đủ. Quét lại, hoặc gõ số định danh.</translation>
    </message>
    <message>
      <source>A date on the card is impossible. Scan again, or type from the card.</source>
      <translation>Ngày ghi trên thẻ không hợp lý. Quét lại, hoặc gõ theo thẻ.</translation>
    </message>
    <message>
      <source>The scan was cut short. Scan the card again.</source>
      <translation>Quét chưa trọn thẻ. Quét lại.</translation>
    </message>
    <message>
      <source>{count} to correct</source>
      <translation>{count} chỗ cần sửa</translation>
    </message>
    <message>
      <source>{count} to look at</source>
      <translation>{count} nên xem lại</translation>
    </message>
    <message>
      <source>{look} places to look at again</source>
      <translation>{look} chỗ nên xem lại</translation>
    </message>
    <message>
      <source>Not printed yet: {bad} places to correct</source>
      <translation>Chưa in được: {bad} chỗ cần sửa</translation>
    </message>
    <message>
      <source>Not printed yet: {bad} places to correct, {look} to look at</source>
      <translation>Chưa in được: {bad} chỗ cần sửa, {look} chỗ nên xem lại</translation>
    </message>
  </context>
  <context>
    <name>ProfilePanel</name>
    <message>
      <source>both sides</source>
      <translation>hai mặt</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Chưa có</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Tên kiểu quét</translation>
    </message>
    <message>
      <source>Scanner: choose one, or type its address</source>
      <translation>Máy quét: chọn trong danh sách, hoặc gõ địa chỉ</translation>
    </message>
    <message>
      <source>Paper lies in</source>
      <translation>Giấy đặt ở</translation>
    </message>
    <message>
      <source>Sharpness</source>
      <translation>Độ nét</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Màu</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Khổ giấy</translation>
    </message>
    <message>
      <source>Sides</source>
      <translation>Mặt giấy</translation>
    </message>
  </context>
  <context>
    <name>Promise</name>
    <message>
      <source>Mon</source>
      <translation>Hai</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>Ba</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>Tư</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>Năm</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>Sáu</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>Bảy</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>CN</translation>
    </message>
    <message>
      <source>{amount} working days</source>
      <translation>{amount} ngày làm việc</translation>
    </message>
    <message>
      <source>{amount} days</source>
      <translation>{amount} ngày</translation>
    </message>
    <message>
      <source>{amount} working hours</source>
      <translation>{amount} giờ làm việc</translation>
    </message>
    <message>
      <source>Within the day</source>
      <translation>Trong ngày</translation>
    </message>
    <message>
      <source>{amount} days (unit not stated)</source>
      <translation>{amount} ngày (chưa rõ đơn vị)</translation>
    </message>
    <message>
      <source>Limit unclear</source>
      <translation>Thời hạn chưa rõ</translation>
    </message>
    <message>
      <source>Working day</source>
      <translation>Ngày làm việc</translation>
    </message>
    <message>
      <source>Half a working day</source>
      <translation>Làm việc nửa ngày</translation>
    </message>
    <message>
      <source>Worked instead of a day off</source>
      <translation>Làm bù</translation>
    </message>
    <message>
      <source>Weekend</source>
      <translation>Nghỉ cuối tuần</translation>
    </message>
    <message>
      <source>Duty shift, not counted</source>
      <translation>Trực, không tính</translation>
    </message>
    <message>
      <source>Office closed</source>
      <translation>Không làm việc</translation>
    </message>
    <message>
      <source>Day of receipt, not counted</source>
      <translation>Ngày nhận, không tính</translation>
    </message>
    <message>
      <source>Received out of hours, counted as the next session</source>
      <translation>Nhận ngoài giờ, tính như buổi làm việc sau</translation>
    </message>
    <message>
      <source>Received after 15:00, returned the next working day</source>
      <translation>Nhận sau 15:00, trả ngày làm việc sau</translation>
    </message>
    <message>
      <source>Paused for the supplement</source>
      <translation>Tạm dừng chờ bổ sung</translation>
    </message>
    <message>
      <source>Supplement complete, not counted</source>
      <translation>Ngày bổ sung đủ, không tính</translation>
    </message>
    <message>
      <source>Last day off, moved to this working day</source>
      <translation>Hạn rơi vào ngày nghỉ, lùi tới ngày này</translation>
    </message>
    <message>
      <source>Holiday</source>
      <translation>Nghỉ lễ</translation>
    </message>
    <message>
      <source>Day off in lieu</source>
      <translation>Nghỉ bù</translation>
    </message>
    <message>
      <source>Off: {name}</source>
      <translation>Nghỉ: {name}</translation>
    </message>
    <message>
      <source>Limit unclear, type the date</source>
      <translation>Thời hạn chưa rõ, gõ ngày hẹn</translation>
    </message>
    <message>
      <source>{limit}, off on {days}</source>
      <translation>{limit}, nghỉ {days}</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Tính</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Ngày</translation>
    </message>
    <message>
      <source>Weekday</source>
      <translation>Thứ</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Lý do</translation>
    </message>
    <message>
      <source>Why this return date?</source>
      <translation>Vì sao hẹn ngày này?</translation>
    </message>
    <message>
      <source>In office hours</source>
      <translation>Trong giờ làm việc</translation>
    </message>
    <message>
      <source>Out of office hours</source>
      <translation>Ngoài giờ làm việc</translation>
    </message>
    <message>
      <source>Procedure {code}</source>
      <translation>Thủ tục {code}</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} ngày</translation>
    </message>
    <message>
      <source>If received now</source>
      <translation>Nếu nhận lúc này</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Thời hạn</translation>
    </message>
    <message>
      <source>Holidays between</source>
      <translation>Ngày nghỉ lễ ở giữa</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Hẹn trả</translation>
    </message>
    <message>
      <source>If papers are missing: counting stops with the slip and goes on afterwards.</source>
      <translation>Nếu phải bổ sung giấy tờ: ngừng tính từ lúc giao phiếu, tính tiếp sau khi nhận đủ.</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Nhận</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Nghỉ</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Trả</translation>
    </message>
    <message>
      <source>The commune's own part ends {moment}.</source>
      <translation>Phần việc của xã xong {moment}.</translation>
    </message>
    <message>
      <source>Office hours {sessions}, Monday to Friday.</source>
      <translation>Giờ làm việc {sessions}, thứ Hai đến thứ Sáu.</translation>
    </message>
  </context>
  <context>
    <name>Queue</name>
    <message>
      <source>parked</source>
      <translation>gác</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>nháp</translation>
    </message>
    <message>
      <source>void</source>
      <translation>đã hủy</translation>
    </message>
    <message>
      <source>Waits to be printed</source>
      <translation>Chờ in</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>Queue</source>
      <translation>Hàng đợi</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hôm nay</translation>
    </message>
    <message>
      <source>To print</source>
      <translation>Chờ in</translation>
    </message>
    <message>
      <source>To send</source>
      <translation>Chờ gửi</translation>
    </message>
    <message>
      <source>No dossier yet today. Scan a citizen's card, or F2 to begin.</source>
      <translation>Chưa có hồ sơ nào hôm nay. Quét thẻ căn cước hoặc bấm F2 để bắt đầu.</translation>
    </message>
    <message>
      <source>{count} received</source>
      <translation>{count} đã nhận</translation>
    </message>
    <message>
      <source>Every receipt is on paper. Ctrl+1 shows today's dossiers.</source>
      <translation>Không còn giấy hẹn nào chờ in. Bấm Ctrl+1 để xem hồ sơ hôm nay.</translation>
    </message>
    <message>
      <source>{count} receipts</source>
      <translation>{count} giấy hẹn</translation>
    </message>
    <message>
      <source>{count} dossiers; Ctrl+1 shows today's</source>
      <translation>{count} hồ sơ</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Người này đã có</translation>
    </message>
  </context>
  <context>
    <name>Receipt</name>
    <message>
      <source>Preview of the receipt</source>
      <translation>Xem trước giấy hẹn</translation>
    </message>
    <message>
      <source>PREVIEW</source>
      <translation>BẢN XEM TRƯỚC</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Đã lưu</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Người tiếp theo</translation>
    </message>
    <message>
      <source>This has no value. The number is given when F9 is pressed.</source>
      <translation>Bản này chưa có giá trị. Số hồ sơ chỉ được cấp khi bấm F9.</translation>
    </message>
    <message>
      <source>Preview, not saved</source>
      <translation>Xem trước, chưa lưu</translation>
    </message>
    <message>
      <source>Received: the dossier of {name}</source>
      <translation>Đã nhận hồ sơ của {name}</translation>
    </message>
    <message>
      <source>Saved, not printed yet</source>
      <translation>Đã lưu, chưa in</translation>
    </message>
    <message>
      <source>The receipt as it was made</source>
      <translation>Giấy hẹn đúng như đã lập</translation>
    </message>
    <message>
      <source>Done. Next person, please</source>
      <translation>Xong. Mời người tiếp theo</translation>
    </message>
    <message>
      <source>Another dossier for this person</source>
      <translation>Thêm hồ sơ cho người này</translation>
    </message>
    <message>
      <source>Correct the receipt</source>
      <translation>Sửa giấy hẹn</translation>
    </message>
    <message>
      <source>Dossier of {name}</source>
      <translation>Hồ sơ của {name}</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>In lại</translation>
    </message>
    <message>
      <source>Makes no new dossier; marked as a reprint</source>
      <translation>Không tạo hồ sơ mới; ghi rõ “Bản in lại”</translation>
    </message>
    <message>
      <source>New dossier</source>
      <translation>Hồ sơ mới</translation>
    </message>
    <message>
      <source>Or scan the next person's card</source>
      <translation>Hoặc quét thẻ của người tiếp theo</translation>
    </message>
    <message>
      <source>Saved at {time}</source>
      <translation>Đã lưu lúc {time}</translation>
    </message>
    <message>
      <source>Journal no. {number}</source>
      <translation>Nhật ký số {number}</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Đang in…</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Đã in</translation>
    </message>
    <message>
      <source>Two copies sent to the printer at {time}</source>
      <translation>Đã in 2 liên lúc {time}</translation>
    </message>
    <message>
      <source>{printer} · reprint no. {count}</source>
      <translation>{printer} · bản in lại lần {count}</translation>
    </message>
    <message>
      <source>Press Shift+F9 to print it.</source>
      <translation>Bấm Shift+F9 để in.</translation>
    </message>
    <message>
      <source>Not printed yet</source>
      <translation>Chưa in</translation>
    </message>
    <message>
      <source>Not printed: no printer is chosen</source>
      <translation>Chưa in: chưa chọn máy in</translation>
    </message>
    <message>
      <source>Choose one in the settings, then press Shift+F9.</source>
      <translation>Bấm Ctrl+, chọn máy in, rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>Not printed: the printer is not found</source>
      <translation>Chưa in: không thấy máy in</translation>
    </message>
    <message>
      <source>Plug it in and switch it on, then press Shift+F9.</source>
      <translation>Cắm dây, bật máy in, rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>Not printed: the printer is stopped</source>
      <translation>Chưa in: máy in đang dừng</translation>
    </message>
    <message>
      <source>Start it, look for jammed paper, then press Shift+F9.</source>
      <translation>Cho máy in chạy lại, xem có kẹt giấy không, rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>Not printed: no paper in the printer</source>
      <translation>Chưa in: máy in hết giấy</translation>
    </message>
    <message>
      <source>Put paper in, then press Shift+F9.</source>
      <translation>Nạp giấy, rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>Not printed: the printer broke off</source>
      <translation>Chưa in: máy in bị ngắt giữa chừng</translation>
    </message>
    <message>
      <source>Look at the printer, then press Shift+F9 once more.</source>
      <translation>Xem lại máy in, rồi bấm Shift+F9 lần nữa.</translation>
    </message>
    <message>
      <source>This receipt has no value and is not printed again</source>
      <translation>Giấy hẹn không còn giá trị, không in lại</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Đã hủy</translation>
    </message>
    <message>
      <source>In place of {code}, which is void</source>
      <translation>Thay cho {code}, số cũ đã hủy</translation>
    </message>
    <message>
      <source>In place of the paper printed at {time}; take that one back</source>
      <translation>Thay cho giấy in lúc {time}; thu lại giấy đó</translation>
    </message>
    <message>
      <source>Matches the province's system</source>
      <translation>Khớp với hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>Not compared yet</source>
      <translation>Chưa so khớp</translation>
    </message>
    <message>
      <source>Sent to the province</source>
      <translation>Đã gửi lên hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>See the outbox, Ctrl+7</source>
      <translation>Xem việc gửi đi, Ctrl+7</translation>
    </message>
    <message>
      <source>Refused by the province</source>
      <translation>Tỉnh từ chối</translation>
    </message>
    <message>
      <source>The official number replaces it later by itself</source>
      <translation>Số chính thức sẽ tự thay khi nối được tỉnh</translation>
    </message>
    <message>
      <source>Temporary number</source>
      <translation>Số tạm</translation>
    </message>
    <message>
      <source>Void; the province never hears of it</source>
      <translation>Đã hủy, không gửi lên tỉnh</translation>
    </message>
    <message>
      <source>Goes by itself; the citizen need not wait</source>
      <translation>Tự gửi khi có mạng. Người dân không phải chờ</translation>
    </message>
    <message>
      <source>No portal is set yet; nothing is lost</source>
      <translation>Chưa nối hệ thống của tỉnh, không việc nào mất</translation>
    </message>
    <message>
      <source>Waits to be sent to the province</source>
      <translation>Chờ gửi lên hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>Print two copies on {paper}</source>
      <translation>In 2 liên {paper}</translation>
    </message>
    <message>
      <source>Save the dossier</source>
      <translation>Lưu hồ sơ</translation>
    </message>
    <message>
      <source>Dossier, receipt and delivery are written together</source>
      <translation>Hồ sơ, giấy hẹn và việc gửi đi được ghi cùng một lúc</translation>
    </message>
    <message>
      <source>Send to the province's system</source>
      <translation>Gửi lên hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>By itself once there is a line; nobody has to wait</source>
      <translation>Tự gửi khi có mạng, không phải chờ</translation>
    </message>
    <message>
      <source>No printer set, the system's own is tried</source>
      <translation>Chưa chọn máy in, dùng máy in mặc định</translation>
    </message>
  </context>
  <context>
    <name>RecoveryPage</name>
    <message>
      <source>Recovery key</source>
      <translation>Khóa khôi phục</translation>
    </message>
    <message>
      <source>New password, 8 letters or more</source>
      <translation>Mật khẩu mới, từ 8 ký tự</translation>
    </message>
    <message>
      <source>The same password again</source>
      <translation>Gõ lại mật khẩu mới</translation>
    </message>
    <message>
      <source>Set the new password</source>
      <translation>Đặt mật khẩu mới</translation>
    </message>
    <message>
      <source>Back to sign-in</source>
      <translation>Về màn hình đăng nhập</translation>
    </message>
    <message>
      <source>The key has 8 groups of 4 signs; group {number} is not whole.</source>
      <translation>Khóa có 8 nhóm, mỗi nhóm 4 ký tự; nhóm {number} chưa đủ.</translation>
    </message>
    <message>
      <source>It needs at least 8 letters.</source>
      <translation>Cần ít nhất 8 ký tự.</translation>
    </message>
    <message>
      <source>The two passwords differ. Type both again.</source>
      <translation>Hai lần gõ khác nhau. Gõ lại cả hai.</translation>
    </message>
    <message>
      <source>Group {number} of {count}. Capitals, spaces and dashes do not matter.</source>
      <translation>Nhóm {number}/{count}. Gõ hoa hay thường, có gạch hay không đều được.</translation>
    </message>
    <message>
      <source>All {count} groups are there.</source>
      <translation>Đủ {count} nhóm.</translation>
    </message>
    <message>
      <source>Forgot the password</source>
      <translation>Quên mật khẩu</translation>
    </message>
    <message>
      <source>The printed recovery key lies in the office's safe. With it any officer of this desk gets a new password; dossiers stay as they are.</source>
      <translation>Tờ khóa khôi phục đã in nằm trong két của cơ quan. Có khóa này, cán bộ nào của quầy cũng đặt được mật khẩu mới; hồ sơ giữ nguyên.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryStep</name>
    <message>
      <source>Recovery key</source>
      <translation>Khóa khôi phục</translation>
    </message>
    <message>
      <source>Print the key</source>
      <translation>In khóa</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>Nhóm thứ {number}</translation>
    </message>
    <message>
      <source>Your password</source>
      <translation>Mật khẩu của mình</translation>
    </message>
    <message>
      <source>Make a new recovery key</source>
      <translation>Làm khóa khôi phục mới</translation>
    </message>
    <message>
      <source>The key is not known any more. Make a new one, or leave it for later.</source>
      <translation>Không xem lại khóa cũ được. Làm khóa mới, hoặc để sau.</translation>
    </message>
    <message>
      <source>Not as on the paper. Compare it again.</source>
      <translation>Chưa khớp với tờ giấy.</translation>
    </message>
    <message>
      <source>Printed and typed back</source>
      <translation>Đã in, đã gõ lại</translation>
    </message>
    <message>
      <source>Type these two groups from the paper. Left for later, this key is gone and another one is made under “Settings”.</source>
      <translation>Nhìn tờ giấy, gõ lại hai nhóm này. Để sau thì khóa này mất hẳn, phải làm khóa mới trong “Cài đặt”.</translation>
    </message>
    <message>
      <source>No key was typed back yet. Make a new one; it takes the place of the old one.</source>
      <translation>Chưa khóa nào được gõ lại. Làm khóa mới; khóa cũ hết tác dụng.</translation>
    </message>
    <message>
      <source>Printed and typed back. A new key makes the paper in the safe useless.</source>
      <translation>Đã in và đã gõ lại. Làm khóa mới thì tờ đang cất trong két hết tác dụng.</translation>
    </message>
    <message>
      <source>Sent to the printer. Seal the sheet in an envelope.</source>
      <translation>Đã gửi sang máy in. Cho tờ giấy vào phong bì, niêm phong.</translation>
    </message>
  </context>
  <context>
    <name>Refusals</name>
    <message>
      <source>The province has the dossier and refuses one step of it.</source>
      <translation>Tỉnh đã có hồ sơ nhưng không nhận một bước xử lý.</translation>
    </message>
    <message>
      <source>Nothing on the form can change that. Ask the province, then send again.</source>
      <translation>Sửa tờ khai không giải quyết được. Hỏi bên tỉnh rồi bấm gửi lại.</translation>
    </message>
    <message>
      <source>The province does not say which field it means.</source>
      <translation>Tỉnh không nói rõ ô nào sai.</translation>
    </message>
    <message>
      <source>Compare the dossier with the answer, correct it, resend it.</source>
      <translation>So hồ sơ với lời đáp, sửa rồi gửi lại.</translation>
    </message>
    <message>
      <source>The province does not take this field: {field}.</source>
      <translation>Tỉnh không nhận ô này: {field}.</translation>
    </message>
    <message>
      <source>Correct that field; the form opens there. The code stays as it is.</source>
      <translation>Sửa ô đó, tờ khai mở đúng chỗ. Mã hồ sơ giữ nguyên.</translation>
    </message>
  </context>
  <context>
    <name>Register</name>
    <message>
      <source>Dossier code</source>
      <translation>Mã hồ sơ</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Tiếp nhận</translation>
    </message>
    <message>
      <source>Citizen</source>
      <translation>Người nộp</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Thủ tục</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Hạn trả</translation>
    </message>
    <message>
      <source>At the province</source>
      <translation>Gửi tỉnh</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Đã in</translation>
    </message>
    <message>
      <source>ID number</source>
      <translation>Số CCCD</translation>
    </message>
    <message>
      <source>All dossiers</source>
      <translation>Tất cả hồ sơ</translation>
    </message>
    <message>
      <source>Received today</source>
      <translation>Nhận hôm nay</translation>
    </message>
    <message>
      <source>Receipts to print</source>
      <translation>Giấy hẹn chờ in</translation>
    </message>
    <message>
      <source>Waiting for their code</source>
      <translation>Chờ cấp mã</translation>
    </message>
    <message>
      <source>To be sent</source>
      <translation>Chờ gửi</translation>
    </message>
    <message>
      <source>Refused by the province</source>
      <translation>Tỉnh từ chối</translation>
    </message>
    <message>
      <source>Different at the province</source>
      <translation>Tỉnh ghi khác</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Đã hủy</translation>
    </message>
    <message>
      <source>Drafts</source>
      <translation>Bản nháp</translation>
    </message>
    <message>
      <source>No dossier yet. Scan a citizen's card, or F2 to begin.</source>
      <translation>Chưa có hồ sơ nào. Quét thẻ căn cước hoặc bấm F2 để bắt đầu.</translation>
    </message>
    <message>
      <source>Every receipt is on paper.</source>
      <translation>Giấy hẹn nào cũng đã in.</translation>
    </message>
    <message>
      <source>Every dossier has its official code.</source>
      <translation>Hồ sơ nào cũng đã có mã chính thức.</translation>
    </message>
    <message>
      <source>Nothing waits to be sent.</source>
      <translation>Không còn việc nào chờ gửi.</translation>
    </message>
    <message>
      <source>The province has refused nothing.</source>
      <translation>Tỉnh không từ chối hồ sơ nào.</translation>
    </message>
    <message>
      <source>Nothing stands differently at the province.</source>
      <translation>Không có hồ sơ nào tỉnh ghi khác máy này.</translation>
    </message>
    <message>
      <source>No dossier is void.</source>
      <translation>Chưa hủy hồ sơ nào.</translation>
    </message>
    <message>
      <source>No form was left unsaved.</source>
      <translation>Không có bản nháp nào bỏ dở.</translation>
    </message>
    <message>
      <source>Ctrl+Tab shows another list.</source>
      <translation>Bấm Ctrl+Tab để xem danh sách khác.</translation>
    </message>
    <message>
      <source>Nothing found. Try fewer words, or the last digits of the code.</source>
      <translation>Không tìm thấy. Gõ ít chữ hơn, hoặc gõ mấy số cuối của mã.</translation>
    </message>
    <message>
      <source>{count} dossiers</source>
      <translation>{count} hồ sơ</translation>
    </message>
    <message>
      <source>{count} drafts</source>
      <translation>{count} bản nháp</translation>
    </message>
    <message>
      <source>parked</source>
      <translation>gác</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>nháp</translation>
    </message>
  </context>
  <context>
    <name>RegisterPage</name>
    <message>
      <source>the newest; sort a column to see all</source>
      <translation>mới nhất; xếp theo cột để xem hết</translation>
    </message>
    <message>
      <source>without diacritics, in any order</source>
      <translation>gõ không dấu, theo thứ tự nào cũng được</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Sổ hồ sơ</translation>
    </message>
    <message>
      <source>To the dossier</source>
      <translation>Quay lại hồ sơ</translation>
    </message>
  </context>
  <context>
    <name>RegisterTable</name>
    <message>
      <source>Register</source>
      <translation>Sổ hồ sơ</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Các cột</translation>
    </message>
  </context>
  <context>
    <name>ScanField</name>
    <message>
      <source>Scan a barcode or card, or type name · ID number · dossier code</source>
      <translation>Quét mã vạch, thẻ căn cước, hoặc gõ tên · số định danh · mã hồ sơ</translation>
    </message>
    <message>
      <source>Scan or search</source>
      <translation>Quét hoặc tìm</translation>
    </message>
  </context>
  <context>
    <name>Scanner</name>
    <message>
      <source>Paper jam. The pages before it are saved; take the paper out, then {again}.</source>
      <translation>Kẹt giấy. Các trang trước đã lưu; gỡ giấy rồi {again}.</translation>
    </message>
    <message>
      <source>The scanner's cover is open. Close it, then {again}.</source>
      <translation>Nắp máy quét đang mở. Đóng nắp rồi {again}.</translation>
    </message>
    <message>
      <source>There is no paper in the feeder. Lay it in, print up, then {again}.</source>
      <translation>Khay nạp chưa có giấy. Đặt giấy vào, mặt chữ lên trên, rồi {again}.</translation>
    </message>
    <message>
      <source>Somebody else is using the scanner. Wait a moment, then {again}.</source>
      <translation>Máy quét đang có người dùng. Chờ một lát rồi {again}.</translation>
    </message>
    <message>
      <source>The scanner does not answer. Look at its power and cable, then {again}.</source>
      <translation>Máy quét không trả lời. Xem lại nguồn và dây nối rồi {again}.</translation>
    </message>
    <message>
      <source>The line to the scanner broke. The pages that came are saved; look at its cable and power, then {again}.</source>
      <translation>Mất kết nối với máy quét. Các trang đã vào đều đã lưu; xem lại dây nối và nguồn rồi {again}.</translation>
    </message>
    <message>
      <source>The scanner does not let this machine scan. The administrator allows it there.</source>
      <translation>Máy quét không cho máy này quét. Người quản trị mở quyền trên máy quét.</translation>
    </message>
    <message>
      <source>The scanner cannot scan that way. Choose another way of scanning, or another source, size or sharpness in the settings.</source>
      <translation>Máy quét không quét được theo kiểu này. Chọn kiểu quét khác, hoặc đổi nguồn giấy, khổ, độ nét trong phần cài đặt.</translation>
    </message>
    <message>
      <source>What came is no page that can be read. Scan it again, or choose another file.</source>
      <translation>Trang vừa nhận không đọc được. Quét lại trang này, hoặc chọn tệp khác.</translation>
    </message>
    <message>
      <source>The page is too large. Scan it at 300 dpi or in a smaller size; split a file.</source>
      <translation>Trang quá lớn. Quét ở 300 dpi hoặc khổ nhỏ hơn; nếu là tệp thì tách tệp.</translation>
    </message>
    <message>
      <source>The scanner's certificate has changed: another device may be answering. Nothing was scanned; ask the administrator first.</source>
      <translation>Chứng thư của máy quét đã đổi, có thể là máy khác đang trả lời. Chưa quét gì; hỏi quản trị trước.</translation>
    </message>
    <message>
      <source>Nobody has looked at this scanner's certificate yet. Do that in the settings.</source>
      <translation>Chứng thư của máy quét này chưa được kiểm tra. Mở Cài đặt, mục Máy quét, để kiểm tra.</translation>
    </message>
    <message>
      <source>The scanner's driver is not on this machine. The administrator installs it; papers can be added from files meanwhile.</source>
      <translation>Máy này chưa cài trình điều khiển máy quét. Báo người quản trị cài; trong lúc chờ có thể lấy giấy tờ từ tệp.</translation>
    </message>
    <message>
      <source>The scanner's driver has stopped. The pages that came are saved; {again}.</source>
      <translation>Trình điều khiển máy quét đã dừng. Các trang đã vào đều đã lưu; {again}.</translation>
    </message>
    <message>
      <source>Paper jam at page {page}. The {before} pages before it are saved; take the paper out, then {again}.</source>
      <translation>Kẹt giấy ở trang {page}. {before} trang trước đã lưu; gỡ giấy rồi {again}.</translation>
    </message>
    <message>
      <source>The line to the scanner broke at page {page}. The {before} pages before it are saved; look at its cable and power, then {again}.</source>
      <translation>Mất kết nối với máy quét ở trang {page}. {before} trang trước đã lưu; xem lại dây nối và nguồn rồi {again}.</translation>
    </message>
    <message>
      <source>The scanner's driver has stopped at page {page}. The {before} pages before it are saved; {again}.</source>
      <translation>Trình điều khiển máy quét đã dừng ở trang {page}. {before} trang trước đã lưu; {again}.</translation>
    </message>
    <message>
      <source>press {key} to scan on</source>
      <translation>bấm {key} để quét tiếp</translation>
    </message>
    <message>
      <source>scan again</source>
      <translation>quét lại</translation>
    </message>
    <message>
      <source>The disk is full. {kept} pages of this scan are kept; free some space, then press {key} to scan on from page {page}.</source>
      <translation>Ổ đĩa đã đầy. Đã giữ {kept} trang của lần quét này; dọn bớt chỗ rồi bấm {key} quét tiếp từ trang {page}.</translation>
    </message>
    <message>
      <source>The disk is full. {kept} pages are kept; free some space, then add the rest from page {page} on.</source>
      <translation>Ổ đĩa đã đầy. Đã giữ {kept} trang; dọn bớt chỗ rồi thêm tiếp từ trang {page}.</translation>
    </message>
    <message>
      <source>network (eSCL)</source>
      <translation>mạng (eSCL)</translation>
    </message>
    <message>
      <source>this machine (SANE)</source>
      <translation>máy này (SANE)</translation>
    </message>
    <message>
      <source>this machine (WIA)</source>
      <translation>máy này (WIA)</translation>
    </message>
    <message>
      <source>files</source>
      <translation>tệp</translation>
    </message>
    <message>
      <source>Feeder</source>
      <translation>Khay nạp</translation>
    </message>
    <message>
      <source>Glass</source>
      <translation>Mặt kính</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Màu</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Xám</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Đen trắng</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>A5</source>
      <translation>A5</translation>
    </message>
    <message>
      <source>Identity card</source>
      <translation>Thẻ căn cước</translation>
    </message>
    <message>
      <source>All of the glass</source>
      <translation>Hết mặt kính</translation>
    </message>
    <message>
      <source>File {files} cannot be read as pages; what the others hold is in. Save it anew as PDF or JPEG and add it again.</source>
      <translation>Tệp thứ {files} không đọc được thành trang; các tệp khác đã vào. Lưu lại tệp đó thành PDF hoặc JPEG rồi thêm lại.</translation>
    </message>
    <message>
      <source>File {files} is locked with a password or by its owner; what the others hold is in. Save it without and add it again.</source>
      <translation>Tệp thứ {files} có mật khẩu hoặc không cho đọc; các tệp khác đã vào. Gỡ khóa tệp đó rồi thêm lại.</translation>
    </message>
    <message>
      <source>File {files} is too large or has too many pages. The pages that came are saved; split it and add the rest.</source>
      <translation>Tệp thứ {files} quá lớn hoặc quá nhiều trang. Các trang đã vào đều đã lưu; tách tệp ra rồi thêm phần còn lại.</translation>
    </message>
    <message>
      <source>Reading the files stopped. The pages that came are saved; look which are missing and add those files one by one.</source>
      <translation>Đã dừng đọc tệp giữa chừng. Các trang đã vào đều đã lưu; xem còn thiếu trang nào rồi thêm từng tệp.</translation>
    </message>
    <message>
      <source>The watched folder may not be read. The administrator allows it; until then drop the files here.</source>
      <translation>Không được phép đọc thư mục theo dõi. Quản trị mở quyền; trong lúc chờ, kéo tệp thả vào đây.</translation>
    </message>
    <message>
      <source>The watched folder cannot be reached. Its files come once it is back; until then drop them here.</source>
      <translation>Không vào được thư mục theo dõi. Có lại thư mục thì tệp tự vào; trong lúc chờ, kéo tệp thả vào đây.</translation>
    </message>
  </context>
  <context>
    <name>ScannerStep</name>
    <message>
      <source>Shift+F1 to Shift+F4 scan in one of the four ways; F4 opens the pages.</source>
      <translation>Shift+F1 đến Shift+F4 quét theo kiểu 1 đến 4; F4 mở trang quét.</translation>
    </message>
    <message>
      <source>Scanned pages lie encrypted on this machine the moment they arrive.</source>
      <translation>Trang quét được mã hóa và lưu trên máy này ngay khi tới.</translation>
    </message>
    <message>
      <source>A page scanned to try is shown here and kept nowhere.</source>
      <translation>Trang quét thử chỉ hiện ở đây, không lưu ở đâu.</translation>
    </message>
    <message>
      <source>Way {number} · Shift+F{number}</source>
      <translation>Kiểu {number} · Shift+F{number}</translation>
    </message>
    <message>
      <source>Looking for scanners… {seconds} s</source>
      <translation>Đang tìm máy quét… {seconds} giây</translation>
    </message>
    <message>
      <source>Choose a scanner first, or type its address.</source>
      <translation>Chọn máy quét, hoặc gõ địa chỉ của máy.</translation>
    </message>
    <message>
      <source>Scanning one page… {seconds} s</source>
      <translation>Đang quét thử… {seconds} giây</translation>
    </message>
    <message>
      <source>Asking the scanner what it can do… {seconds} s</source>
      <translation>Đang hỏi máy quét làm được gì… {seconds} giây</translation>
    </message>
    <message>
      <source>Found: {count}. Choose one in the list.</source>
      <translation>Tìm thấy {count} máy. Chọn một máy trong danh sách.</translation>
    </message>
    <message>
      <source>No scanner was found. Look at its power and its cable, or type its address.</source>
      <translation>Không thấy máy quét nào. Xem lại nguồn và dây nối, hoặc gõ địa chỉ của máy.</translation>
    </message>
    <message>
      <source>Trusted. Save, or scan one page to try.</source>
      <translation>Đã tin. Lưu lại, hoặc quét thử một trang.</translation>
    </message>
    <message>
      <source>Forgotten. The next try shows the scanner's certificate again.</source>
      <translation>Đã bỏ. Lần thử sau sẽ hiện lại chứng thư của máy quét.</translation>
    </message>
    <message>
      <source>Look for scanners</source>
      <translation>Tìm máy quét</translation>
    </message>
    <message>
      <source>Scan one page to try</source>
      <translation>Quét thử</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Dừng</translation>
    </message>
  </context>
  <context>
    <name>Scanning</name>
    <message>
      <source>Page {page} is blurred</source>
      <translation>Trang {page} bị mờ</translation>
    </message>
    <message>
      <source>Page {page} has a cut edge</source>
      <translation>Trang {page} bị mất mép</translation>
    </message>
    <message>
      <source>The code on page {page} cannot be read</source>
      <translation>Mã trên trang {page} không đọc được</translation>
    </message>
    <message>
      <source>Page {page} is faint</source>
      <translation>Trang {page} chữ nhạt</translation>
    </message>
    <message>
      <source>The back of page {page} is missing</source>
      <translation>Thiếu mặt sau của trang {page}</translation>
    </message>
    <message>
      <source>Paper {line} has no page yet</source>
      <translation>Giấy số {line} chưa có trang nào</translation>
    </message>
    <message>
      <source>{loose} pages are under no paper</source>
      <translation>{loose} trang chưa xếp vào giấy nào</translation>
    </message>
    <message>
      <source>{tray} pages wait in the blank tray</source>
      <translation>{tray} trang còn trong khay trắng</translation>
    </message>
    <message>
      <source>Page {page} is still being looked at</source>
      <translation>Trang {page} đang được xem</translation>
    </message>
    <message>
      <source>Page {pages} was filed</source>
      <translation>Trang {pages} đã xếp lại</translation>
    </message>
    <message>
      <source>Page {pages} was moved</source>
      <translation>Trang {pages} đã dời chỗ</translation>
    </message>
    <message>
      <source>Page {pages} was turned</source>
      <translation>Trang {pages} đã xoay</translation>
    </message>
    <message>
      <source>Page {pages} was cropped</source>
      <translation>Trang {pages} đã cắt mép</translation>
    </message>
    <message>
      <source>Page {pages} has another colour mode</source>
      <translation>Trang {pages} đã đổi màu</translation>
    </message>
    <message>
      <source>Page {pages} lies in the tray</source>
      <translation>Trang {pages} đã bỏ ra khay</translation>
    </message>
    <message>
      <source>Page {pages} is back from the tray</source>
      <translation>Trang {pages} đã lấy khỏi khay</translation>
    </message>
    <message>
      <source>Page {pages} was scanned again</source>
      <translation>Trang {pages} đã quét lại</translation>
    </message>
    <message>
      <source>Page {pages} was joined</source>
      <translation>Trang {pages} đã ghép</translation>
    </message>
    <message>
      <source>Page {pages} was parted</source>
      <translation>Trang {pages} đã tách</translation>
    </message>
    <message>
      <source>Page {pages} has come</source>
      <translation>Trang {pages} đã vào</translation>
    </message>
    <message>
      <source>Page {pages} is as before</source>
      <translation>Đã hoàn tác trang {pages}</translation>
    </message>
    <message>
      <source>Page {pages}: done again</source>
      <translation>Đã làm lại trang {pages}</translation>
    </message>
    <message>
      <source>colour</source>
      <translation>màu</translation>
    </message>
    <message>
      <source>grey</source>
      <translation>xám</translation>
    </message>
    <message>
      <source>black and white</source>
      <translation>đen trắng</translation>
    </message>
    <message>
      <source>there is only print</source>
      <translation>chỉ có chữ in</translation>
    </message>
    <message>
      <source>there is a seal</source>
      <translation>có con dấu</translation>
    </message>
    <message>
      <source>there is a photo</source>
      <translation>có ảnh</translation>
    </message>
    <message>
      <source>there is handwriting</source>
      <translation>có chữ viết tay</translation>
    </message>
    <message>
      <source>Chosen by hand: {tone}</source>
      <translation>Tự chọn: {tone}</translation>
    </message>
    <message>
      <source>Chosen by the machine: {tone}</source>
      <translation>Máy chọn: {tone}</translation>
    </message>
    <message>
      <source>Chosen by the machine: {tone}, because {reason}</source>
      <translation>Máy chọn: {tone}, vì {reason}</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>Mờ</translation>
    </message>
    <message>
      <source>Edge cut</source>
      <translation>Mất mép</translation>
    </message>
    <message>
      <source>Code unreadable</source>
      <translation>Mã không đọc được</translation>
    </message>
    <message>
      <source>Faint</source>
      <translation>Nhạt</translation>
    </message>
    <message>
      <source>Page {pages} was filed under paper {line}</source>
      <translation>Trang {pages} đã xếp vào giấy số {line}</translation>
    </message>
    <message>
      <source>feeder</source>
      <translation>khay nạp</translation>
    </message>
    <message>
      <source>glass</source>
      <translation>mặt kính</translation>
    </message>
    <message>
      <source>both sides</source>
      <translation>hai mặt</translation>
    </message>
    <message>
      <source>one side</source>
      <translation>một mặt</translation>
    </message>
    <message>
      <source>This page is under no paper yet.</source>
      <translation>Trang này chưa xếp vào giấy nào.</translation>
    </message>
    <message>
      <source>The tray is empty.</source>
      <translation>Khay không có trang nào.</translation>
    </message>
    <message>
      <source>There is no page before it to join it to.</source>
      <translation>Không có trang nào đứng trước để ghép vào.</translation>
    </message>
    <message>
      <source>Paper {line} is only shown: tick it, do not scan it.</source>
      <translation>Giấy số {line} chỉ xuất trình: xem rồi đánh dấu, không quét.</translation>
    </message>
    <message>
      <source>Scanned pages</source>
      <translation>Các trang đã quét</translation>
    </message>
    <message>
      <source>coming in</source>
      <translation>đang vào</translation>
    </message>
    <message>
      <source>Page {number}</source>
      <translation>Trang {number}</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} trang</translation>
    </message>
    <message>
      <source>Just scanned</source>
      <translation>Vừa quét</translation>
    </message>
    <message>
      <source>Each page saved at once, encrypted</source>
      <translation>Từng trang lưu ngay, đã mã hóa</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Quét giấy</translation>
    </message>
    <message>
      <source>Both sides by hand</source>
      <translation>Lật tay hai mặt</translation>
    </message>
    <message>
      <source>Open files</source>
      <translation>Mở tệp</translation>
    </message>
    <message>
      <source>Paste a picture</source>
      <translation>Dán ảnh</translation>
    </message>
    <message>
      <source>Part again</source>
      <translation>Tách ra</translation>
    </message>
    <message>
      <source>Join to page before</source>
      <translation>Ghép trang trước</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Xoay</translation>
    </message>
    <message>
      <source>Cut edges</source>
      <translation>Cắt mép</translation>
    </message>
    <message>
      <source>Colour, grey, black</source>
      <translation>Màu, xám, đen</translation>
    </message>
    <message>
      <source>Scan page {page} again</source>
      <translation>Quét lại trang {page}</translation>
    </message>
    <message>
      <source>Split from here</source>
      <translation>Tách từ đây</translation>
    </message>
    <message>
      <source>Whole paper</source>
      <translation>Dời cả giấy</translation>
    </message>
    <message>
      <source>Put into the tray</source>
      <translation>Bỏ ra khay</translation>
    </message>
    <message>
      <source>Take out of the tray</source>
      <translation>Lấy ra khỏi khay</translation>
    </message>
    <message>
      <source>Move the edge</source>
      <translation>Dời mép</translation>
    </message>
    <message>
      <source>Another edge</source>
      <translation>Mép khác</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Cắt</translation>
    </message>
    <message>
      <source>As the machine</source>
      <translation>Theo máy</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Thôi</translation>
    </message>
    <message>
      <source>Blank tray</source>
      <translation>Khay trang trắng</translation>
    </message>
    <message>
      <source>take page {page} out of the tray</source>
      <translation>lấy trang {page} ra khỏi khay</translation>
    </message>
    <message>
      <source>the citizen</source>
      <translation>công dân</translation>
    </message>
    <message>
      <source>Before {who} leaves</source>
      <translation>Trước khi {who} về</translation>
    </message>
    <message>
      <source>see it, {count} more</source>
      <translation>xem, còn {count} chỗ</translation>
    </message>
    <message>
      <source>see the page</source>
      <translation>xem trang</translation>
    </message>
    <message>
      <source>scan page {page} again</source>
      <translation>quét lại trang {page}</translation>
    </message>
    <message>
      <source>Nothing scanned yet.</source>
      <translation>Chưa quét trang nào.</translation>
    </message>
    <message>
      <source>Every page is sharp and filed.</source>
      <translation>Trang nào cũng rõ và đã xếp.</translation>
    </message>
    <message>
      <source>Blank pages wait here; none is deleted.</source>
      <translation>Trang ngờ là trắng nằm ở đây, không bị xóa.</translation>
    </message>
    <message>
      <source>{blank} look blank, {away} put away. None is deleted.</source>
      <translation>{blank} ngờ trắng, {away} bỏ ra. Không xóa.</translation>
    </message>
    <message>
      <source>They look blank. No page is deleted.</source>
      <translation>Ngờ là trang trắng, không bị xóa.</translation>
    </message>
    <message>
      <source>You put them away. No page is deleted.</source>
      <translation>Trang đã bỏ ra, không bị xóa.</translation>
    </message>
    <message>
      <source>To the dossier</source>
      <translation>Về hồ sơ</translation>
    </message>
    <message>
      <source>Stop scanning</source>
      <translation>Dừng quét</translation>
    </message>
    <message>
      <source>Scan on</source>
      <translation>Quét tiếp</translation>
    </message>
    <message>
      <source>Pages filed</source>
      <translation>Trang đã xếp</translation>
    </message>
    <message>
      <source>Scanning papers</source>
      <translation>Đang quét giấy tờ</translation>
    </message>
    <message>
      <source>Scan papers</source>
      <translation>Quét giấy tờ</translation>
    </message>
    <message>
      <source>Looks blank</source>
      <translation>Ngờ trang trắng</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Đã bỏ ra</translation>
    </message>
    <message>
      <source>No image any more</source>
      <translation>Không còn ảnh</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Không đọc được</translation>
    </message>
    <message>
      <source>Only the file is left</source>
      <translation>Chỉ còn tệp</translation>
    </message>
    <message>
      <source>Press Q to scan this page again, or the administrator takes it from a backup.</source>
      <translation>Bấm Q quét lại trang này, hoặc quản trị viên lấy lại từ bản sao lưu.</translation>
    </message>
    <message>
      <source>Press Q to scan this page again.</source>
      <translation>Bấm Q quét lại trang này.</translation>
    </message>
    <message>
      <source>The untouched image was removed to save room; the paper's file is safe. To change the paper, put all its pages away and scan it anew.</source>
      <translation>Ảnh gốc đã được xóa để đỡ tốn chỗ; tệp của giấy này vẫn còn nguyên. Muốn sửa giấy này, cất hết các trang của nó rồi quét lại.</translation>
    </message>
    <message>
      <source>Page {pages}: the image is no longer on this machine. Press Q to scan it again, or the administrator takes it from a backup.</source>
      <translation>Trang {pages}: ảnh không còn trên máy. Bấm Q quét lại, hoặc quản trị viên lấy lại từ bản sao lưu.</translation>
    </message>
    <message>
      <source>Page {pages}: the image is no longer on this machine. The administrator takes it from a backup.</source>
      <translation>Trang {pages}: ảnh không còn trên máy. Quản trị viên lấy lại từ bản sao lưu.</translation>
    </message>
    <message>
      <source>Page {pages} has no image any more</source>
      <translation>Trang {pages} không còn ảnh</translation>
    </message>
    <message>
      <source>Being looked at</source>
      <translation>Đang xem</translation>
    </message>
    <message>
      <source>Sharp</source>
      <translation>Rõ nét</translation>
    </message>
    <message>
      <source>The current page</source>
      <translation>Trang đang xem</translation>
    </message>
    <message>
      <source>only shown</source>
      <translation>xuất trình</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>chưa</translation>
    </message>
    <message>
      <source>{count} p.</source>
      <translation>{count} tr.</translation>
    </message>
    <message>
      <source>press digit</source>
      <translation>bấm số</translation>
    </message>
    <message>
      <source>files it under paper {line}</source>
      <translation>xếp vào giấy số {line}</translation>
    </message>
    <message>
      <source>A title was read</source>
      <translation>Đọc được tiêu đề</translation>
    </message>
    <message>
      <source>From page {page} on is which paper?</source>
      <translation>Từ trang {page} là giấy nào?</translation>
    </message>
    <message>
      <source>The whole paper goes to which?</source>
      <translation>Cả giấy này về giấy nào?</translation>
    </message>
    <message>
      <source>These {count} pages are which paper?</source>
      <translation>{count} trang này là giấy nào?</translation>
    </message>
    <message>
      <source>Papers of this dossier</source>
      <translation>Giấy tờ của hồ sơ</translation>
    </message>
    <message>
      <source>Page {page} is which paper?</source>
      <translation>Trang {page} là giấy nào?</translation>
    </message>
    <message>
      <source>No procedure is chosen yet. The pages are kept: go back to the form (Esc), choose the procedure, then F4 to file them.</source>
      <translation>Chưa chọn thủ tục nên chưa có tên giấy để xếp. Các trang đã quét vẫn được giữ: bấm Esc về hồ sơ, chọn thủ tục, rồi F4 để xếp.</translation>
    </message>
    <message>
      <source>next paper</source>
      <translation>giấy kế tiếp</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>hoàn tác</translation>
    </message>
    <message>
      <source>Choose the files of the papers</source>
      <translation>Chọn tệp giấy tờ</translation>
    </message>
    <message>
      <source>Pictures and PDF</source>
      <translation>Ảnh và PDF</translation>
    </message>
    <message>
      <source>Held here since {day}</source>
      <translation>Nơi này đã giữ từ {day}</translation>
    </message>
    <message>
      <source>use it for paper {line}, no scan</source>
      <translation>dùng cho giấy số {line}, khỏi quét</translation>
    </message>
    <message>
      <source>for paper {line}, once the dossier is saved</source>
      <translation>cho giấy số {line}, khi hồ sơ đã lưu</translation>
    </message>
    <message>
      <source>A scan is running. Wait for its end, or stop it with Esc.</source>
      <translation>Máy đang quét. Chờ quét xong, hoặc bấm Esc để dừng.</translation>
    </message>
    <message>
      <source>No scanner is set for this desk. The administrator sets one in the settings; files can be added with Ctrl+O.</source>
      <translation>Quầy này chưa đặt máy quét. Người quản trị đặt trong phần cài đặt; bấm Ctrl+O để lấy tệp.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Không còn gì để hoàn tác.</translation>
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation>Không còn gì để làm lại.</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>Chưa chép ảnh nào để dán.</translation>
    </message>
    <message>
      <source>{count} fronts are in. Turn the whole pile over, lay it in again, then press D for the backs.</source>
      <translation>Đã vào {count} mặt trước. Lật cả xấp, đưa lại vào khay rồi bấm D để quét mặt sau.</translation>
    </message>
    <message>
      <source>A pile is being scanned on both sides. Scan its backs first (D), then the page again.</source>
      <translation>Đang quét hai mặt một tập giấy. Quét xong mặt sau (D) rồi hãy quét lại trang này.</translation>
    </message>
    <message>
      <source>{fronts} fronts but {backs} backs, so they stay in the order they came. Look for sheets that went in together; put the backs away and scan again with D.</source>
      <translation>{fronts} mặt trước nhưng {backs} mặt sau nên giữ thứ tự quét. Tìm tờ bị kéo dính; bỏ các mặt sau ra khay rồi bấm D quét lại.</translation>
    </message>
    <message>
      <source>Fronts and backs are in order.</source>
      <translation>Mặt trước, mặt sau đã xếp xen kẽ.</translation>
    </message>
    <message>
      <source>Page {page}: {why}</source>
      <translation>Trang {page}: {why}</translation>
    </message>
    <message>
      <source>Paper {line} is taken from what this office holds</source>
      <translation>Giấy số {line} dùng lại bản đang giữ</translation>
    </message>
    <message>
      <source>Page {page} bears the code {code} of another dossier.</source>
      <translation>Trang {page} mang mã {code} của hồ sơ khác.</translation>
    </message>
    <message>
      <source>Page {page} bears the code {code}: filed with that dossier. Ctrl+Z takes it back.</source>
      <translation>Trang {page} mang mã {code}: đã xếp sang hồ sơ đó. Ctrl+Z lấy lại.</translation>
    </message>
    <message>
      <source>Page {page} bears the code {code}, which no dossier on this machine has. It stays here.</source>
      <translation>Trang {page} mang mã {code} nhưng sổ trên máy này không có hồ sơ đó. Trang vẫn ở đây.</translation>
    </message>
    <message>
      <source>Page {page} bears the code {code} of a dossier whose number was made void. It stays here.</source>
      <translation>Trang {page} mang mã {code} của hồ sơ đã hủy số. Trang vẫn ở đây.</translation>
    </message>
    <message>
      <source>Page {page} is the separator sheet of another dossier, {code}. Put it away with Del.</source>
      <translation>Trang {page} là tờ phân cách của hồ sơ khác, {code}. Bấm Del để bỏ ra khay.</translation>
    </message>
    <message>
      <source>Page {pages} is back in this dossier</source>
      <translation>Trang {pages} đã về lại hồ sơ này</translation>
    </message>
    <message>
      <source>{count} pages/minute</source>
      <translation>{count} trang/phút</translation>
    </message>
    <message>
      <source>from files</source>
      <translation>từ tệp</translation>
    </message>
    <message>
      <source>The first page is coming</source>
      <translation>Trang đầu đang vào</translation>
    </message>
    <message>
      <source>No scanner is set for this desk</source>
      <translation>Quầy này chưa đặt máy quét</translation>
    </message>
    <message>
      <source>The administrator sets one in the settings, part Scanner. Until then: drop files here, Ctrl+O opens them, Ctrl+V pastes a picture.</source>
      <translation>Người quản trị đặt trong phần cài đặt, mục Máy quét. Trong lúc chờ: kéo tệp vào đây, Ctrl+O mở tệp, Ctrl+V dán ảnh.</translation>
    </message>
    <message>
      <source>No page scanned yet</source>
      <translation>Chưa quét trang nào</translation>
    </message>
    <message>
      <source>Lay all papers of the dossier into the feeder, then press F4. Files can be dropped here, Ctrl+O opens them.</source>
      <translation>Đặt hết giấy của hồ sơ vào khay nạp rồi bấm F4. Có thể kéo tệp vào đây, hoặc Ctrl+O để mở tệp.</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>Not saved yet. Save the changes, or press Esc again to give them up.</source>
      <translation>Chưa lưu. Bấm Lưu thay đổi, hoặc bấm Esc lần nữa để bỏ.</translation>
    </message>
    <message>
      <source>Saved at {time}. In force when you leave this page.</source>
      <translation>Đã lưu lúc {time}. Áp dụng khi rời trang này.</translation>
    </message>
    <message>
      <source>An administrator locked this desk's settings.</source>
      <translation>Quản trị đã khóa cài đặt của quầy này.</translation>
    </message>
    <message>
      <source>Only an administrator changes this.</source>
      <translation>Mục này chỉ quản trị đổi được.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Cài đặt</translation>
    </message>
    <message>
      <source>Back to the dossier</source>
      <translation>Quay lại hồ sơ</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation>Còn thiếu</translation>
    </message>
    <message>
      <source>Save changes</source>
      <translation>Lưu thay đổi</translation>
    </message>
  </context>
  <context>
    <name>Setup</name>
    <message>
      <source>Office</source>
      <translation>Cơ quan</translation>
    </message>
    <message>
      <source>Desk and numbers</source>
      <translation>Quầy và cách cấp số</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Máy in</translation>
    </message>
    <message>
      <source>First officer</source>
      <translation>Cán bộ đầu tiên</translation>
    </message>
    <message>
      <source>Recovery key</source>
      <translation>Khóa khôi phục</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Giờ làm việc</translation>
    </message>
    <message>
      <source>Card reader</source>
      <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Máy quét</translation>
    </message>
    <message>
      <source>Backup place</source>
      <translation>Nơi sao lưu</translation>
    </message>
    <message>
      <source>Line to the province</source>
      <translation>Nối với tỉnh</translation>
    </message>
    <message>
      <source>Locking</source>
      <translation>Khóa màn hình</translation>
    </message>
    <message>
      <source>Which office is this?</source>
      <translation>Đây là cơ quan nào?</translation>
    </message>
    <message>
      <source>Which desk, and which numbers does it give?</source>
      <translation>Quầy số mấy, cấp số nào?</translation>
    </message>
    <message>
      <source>Which printer prints receipts?</source>
      <translation>Chọn máy in giấy hẹn</translation>
    </message>
    <message>
      <source>Who works here first?</source>
      <translation>Ai dùng máy này trước tiên?</translation>
    </message>
    <message>
      <source>Keep the recovery key</source>
      <translation>Cất khóa khôi phục</translation>
    </message>
    <message>
      <source>When is the office open?</source>
      <translation>Cơ quan làm việc giờ nào?</translation>
    </message>
    <message>
      <source>Does the reader read cards?</source>
      <translation>Đầu đọc có đọc được thẻ không?</translation>
    </message>
    <message>
      <source>Which scanner scans the papers?</source>
      <translation>Giấy tờ quét bằng máy nào?</translation>
    </message>
    <message>
      <source>Where do backups go?</source>
      <translation>Sao lưu vào đâu?</translation>
    </message>
    <message>
      <source>How is the province reached?</source>
      <translation>Nối với tỉnh bằng đường nào?</translation>
    </message>
    <message>
      <source>When does the screen lock?</source>
      <translation>Khi nào khóa màn hình?</translation>
    </message>
    <message>
      <source>Printed on every receipt exactly as typed here. The code is in every number.</source>
      <translation>In trên mọi giấy hẹn đúng như gõ ở đây. Mã cơ quan nằm trong mọi mã hồ sơ.</translation>
    </message>
    <message>
      <source>Each desk has its own block, so that two desks never give the same number, even offline.</source>
      <translation>Mỗi quầy một dải riêng, nên mất mạng hai quầy vẫn không bao giờ cấp trùng số.</translation>
    </message>
    <message>
      <source>Print one test slip, then scan the bars on it. Without a printer you can go on; receipts can be printed later.</source>
      <translation>In một tờ thử rồi quét mã vạch trên tờ đó. Chưa có máy in cũng làm tiếp được; giấy hẹn in lại lúc nào cũng được.</translation>
    </message>
    <message>
      <source>The first officer is the administrator and can add others. Data is encrypted with this password.</source>
      <translation>Cán bộ đầu tiên là quản trị, thêm được người khác. Dữ liệu mã hóa bằng mật khẩu này.</translation>
    </message>
    <message>
      <source>Opens the data if every password is forgotten. Shown only now: print it, seal it, and keep it in the office's safe.</source>
      <translation>Mở được dữ liệu khi quên hết mật khẩu. Chỉ hiện một lần này: in ra, niêm phong, cất vào két của cơ quan.</translation>
    </message>
    <message>
      <source>Return dates are counted from these hours. Leave both times empty when closed; Saturday is a shift: dossiers are taken, the day is not counted.</source>
      <translation>Ngày hẹn tính theo giờ này. Buổi nghỉ thì để trống. Thứ Bảy là ca trực: vẫn nhận hồ sơ, không tính là ngày làm việc.</translation>
    </message>
    <message>
      <source>Scan any citizen's card. Nothing of it is kept; it leaves with this page.</source>
      <translation>Quét một thẻ căn cước bất kỳ. Không lưu gì của thẻ; rời trang này là xóa.</translation>
    </message>
    <message>
      <source>Four ways of scanning, each on its key. Scan one page to try; it is not kept.</source>
      <translation>Bốn kiểu quét, mỗi kiểu một phím. Quét thử một trang; trang này không lưu lại.</translation>
    </message>
    <message>
      <source>A stick or another disk: if this machine breaks, the copy opens elsewhere. Copies are encrypted.</source>
      <translation>Nên là USB hoặc ổ khác: máy này hỏng thì bản sao mở được ở máy khác. Bản sao có mã hóa.</translation>
    </message>
    <message>
      <source>The province gives these codes. Without them everything works but sending; it goes later.</source>
      <translation>Các mã này do tỉnh cấp. Chưa có thì mọi việc vẫn làm được, chỉ chưa gửi đi.</translation>
    </message>
    <message>
      <source>Locked, nothing of a citizen is on the screen and nothing typed is lost.</source>
      <translation>Khi khóa, màn hình không còn gì của người dân và không mất chữ nào đang gõ.</translation>
    </message>
    <message>
      <source>Office's name</source>
      <translation>Tên cơ quan</translation>
    </message>
    <message>
      <source>Agency code</source>
      <translation>Mã cơ quan</translation>
    </message>
    <message>
      <source>Agency above, as printed</source>
      <translation>Cơ quan cấp trên, như in trên giấy</translation>
    </message>
    <message>
      <source>Receiving body, as printed</source>
      <translation>Bộ phận tiếp nhận, như in trên giấy</translation>
    </message>
    <message>
      <source>One-stop centre's name</source>
      <translation>Tên trung tâm một cửa</translation>
    </message>
    <message>
      <source>Place before the date</source>
      <translation>Địa danh trước ngày tháng</translation>
    </message>
    <message>
      <source>Office's address</source>
      <translation>Địa chỉ cơ quan</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Điện thoại</translation>
    </message>
    <message>
      <source>Look-up page for citizens</source>
      <translation>Trang tra cứu cho người dân</translation>
    </message>
    <message>
      <source>Folder for backups</source>
      <translation>Thư mục sao lưu</translation>
    </message>
    <message>
      <source>Address of the province's server</source>
      <translation>Địa chỉ máy chủ của tỉnh</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Tài khoản</translation>
    </message>
    <message>
      <source>Address that takes the files</source>
      <translation>Địa chỉ nhận tệp (tus)</translation>
    </message>
    <message>
      <source>Folder whose new files become pages</source>
      <translation>Thư mục theo dõi: tệp mới vào đây thành trang quét</translation>
    </message>
    <message>
      <source>Name of a file at the province</source>
      <translation>Tên tệp gửi lên tỉnh</translation>
    </message>
    <message>
      <source>Largest file, MB (0: no limit)</source>
      <translation>Tệp lớn nhất, MB (0: không giới hạn)</translation>
    </message>
    <message>
      <source>Printed on receipts; it cannot be empty.</source>
      <translation>Không để trống.</translation>
    </message>
    <message>
      <source>A number from {low} to {high}.</source>
      <translation>Từ {low} đến {high}.</translation>
    </message>
    <message>
      <source>Too long, or it has a sign that cannot be printed.</source>
      <translation>Quá dài, hoặc có ký tự không in được.</translation>
    </message>
    <message>
      <source>An address like 192.168.1.9; for a scanner of this machine set its driver to sane first.</source>
      <translation>Địa chỉ như 192.168.1.9; máy quét cắm vào máy này thì đặt driver là sane trước.</translation>
    </message>
    <message>
      <source>One of: {words}.</source>
      <translation>Một trong các giá trị: {words}.</translation>
    </message>
    <message>
      <source>Capitals, digits and dots only, like H42.37.12.</source>
      <translation>Chữ in hoa, số, chấm.</translation>
    </message>
    <message>
      <source>The block must end at 9999 at the latest.</source>
      <translation>Dải phải hết ở 9999.</translation>
    </message>
    <message>
      <source>A day like 24/11/2026.</source>
      <translation>Ghi như 24/11/2026.</translation>
    </message>
    <message>
      <source>A4 or A5.</source>
      <translation>Chỉ có A4 hoặc A5.</translation>
    </message>
    <message>
      <source>Begins with https:// or http://; no account, no password in it.</source>
      <translation>Bắt đầu bằng https:// hoặc http://; không ghi tài khoản, mật khẩu vào đây.</translation>
    </message>
    <message>
      <source>Begins with https:// or http://.</source>
      <translation>Bắt đầu bằng https:// hoặc http://.</translation>
    </message>
    <message>
      <source>Has {code}; else only {order}, {paper}, {day}, letters, digits, dots and dashes.</source>
      <translation>Phải có {code}; ngoài ra chỉ dùng {order}, {paper}, {day}, chữ không dấu, số, chấm, gạch.</translation>
    </message>
    <message>
      <source>Begins with /.</source>
      <translation>Bắt đầu bằng dấu /.</translation>
    </message>
    <message>
      <source>Citizens' data would go over the network unencrypted; https:// protects it.</source>
      <translation>Dữ liệu của công dân sẽ đi trên mạng không được mã hóa; dùng https:// mới an toàn.</translation>
    </message>
    <message>
      <source>true or false.</source>
      <translation>Chỉ ghi true hoặc false.</translation>
    </message>
    <message>
      <source>Seven days, each a list of times like 07:00, 11:30.</source>
      <translation>Đủ bảy ngày, mỗi ngày là danh sách cặp giờ như 07:00, 11:30.</translation>
    </message>
    <message>
      <source>A list of days with day, kind, name, source and verified, none twice.</source>
      <translation>Danh sách ngày có đủ day, kind, name, source, verified; không ngày nào ghi hai lần.</translation>
    </message>
    <message>
      <source>Lower-case letters, digits, dot and dash only.</source>
      <translation>Chỉ chữ thường không dấu, số, chấm, gạch.</translation>
    </message>
    <message>
      <source>The first officer's name is missing.</source>
      <translation>Chưa ghi họ tên cán bộ.</translation>
    </message>
    <message>
      <source>The first officer's title is missing.</source>
      <translation>Chưa ghi chức danh.</translation>
    </message>
    <message>
      <source>{key}: there is no setting of that name.</source>
      <translation>{key}: không có cài đặt nào tên như vậy.</translation>
    </message>
    <message>
      <source>{key}: a secret never stands in a file; give it with set {key}.</source>
      <translation>{key}: mật khẩu không được để trong tệp; dùng lệnh set {key}.</translation>
    </message>
    <message>
      <source>Still missing {count}: {names}</source>
      <translation>Còn thiếu {count}: {names}</translation>
    </message>
    <message>
      <source>{missing}. Ctrl+, opens the settings.</source>
      <translation>{missing}. Bấm Ctrl+, để mở phần cài đặt.</translation>
    </message>
    <message>
      <source>This folder is not there. Choose another.</source>
      <translation>Không có thư mục này. Chọn thư mục khác.</translation>
    </message>
    <message>
      <source>This folder cannot be written. Choose another.</source>
      <translation>Không ghi được vào đây. Chọn thư mục khác.</translation>
    </message>
    <message>
      <source>The data itself lies here. Choose a folder elsewhere.</source>
      <translation>Đây là chỗ để dữ liệu chính. Chọn thư mục khác.</translation>
    </message>
    <message>
      <source>Writable, {free} GB free, but on the same disk as the data: if that disk breaks, both are lost. A stick is better.</source>
      <translation>Ghi được, còn trống {free} GB, nhưng cùng ổ với dữ liệu: ổ hỏng là mất cả hai. Nên dùng USB.</translation>
    </message>
    <message>
      <source>Writable, {free} GB free.</source>
      <translation>Ghi được, còn trống {free} GB.</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message>
      <source>Sign in – {office}</source>
      <translation>Vào quầy – {office}</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Vào quầy</translation>
    </message>
    <message>
      <source>holds desk {number}</source>
      <translation>đang giữ Quầy {number}</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Mở khóa</translation>
    </message>
    <message>
      <source>Locked – {office}</source>
      <translation>Đã khóa – {office}</translation>
    </message>
    <message>
      <source>That was a scan, not a password. Sign in, then scan again.</source>
      <translation>Đó là mã vừa quét, không phải mật khẩu. Đăng nhập rồi quét lại.</translation>
    </message>
    <message>
      <source>No officer's key file can be read. The administrator brings the folder keys back from the last copy.</source>
      <translation>Không đọc được tệp mở khóa của cán bộ nào. Quản trị viên lấy lại thư mục keys từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
      <source>One more wrong one and you must wait.</source>
      <translation>Sai lần nữa là phải chờ.</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <source>Password</source>
      <translation>Mật khẩu</translation>
    </message>
    <message>
      <source>Caps Lock is on</source>
      <translation>Đang bật Caps Lock</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Vào quầy</translation>
    </message>
    <message>
      <source>Another officer</source>
      <translation>Người khác vào quầy</translation>
    </message>
    <message>
      <source>Forgot the password?</source>
      <translation>Quên mật khẩu?</translation>
    </message>
    <message>
      <source>Training mode</source>
      <translation>Chế độ tập</translation>
    </message>
    <message>
      <source>Choose your name with up and down, type the password, press Enter.</source>
      <translation>Chọn tên bằng phím lên, xuống, gõ mật khẩu rồi bấm Enter.</translation>
    </message>
    <message>
      <source>Turn Vietnamese typing off for the password.</source>
      <translation>Tắt bộ gõ tiếng Việt khi gõ mật khẩu.</translation>
    </message>
  </context>
  <context>
    <name>SignInSide</name>
    <message>
      <source>Unlocking needs no line.</source>
      <translation>Không cần mạng để mở khóa.</translation>
    </message>
    <message>
      <source>Signing in needs no line.</source>
      <translation>Không cần mạng để vào quầy.</translation>
    </message>
    <message>
      <source>Training: numbers and dossiers here are not real.</source>
      <translation>Chế độ tập: số và hồ sơ ở đây không có thật.</translation>
    </message>
    <message>
      <source>Training password: {word}</source>
      <translation>Mật khẩu tập: {word}</translation>
    </message>
    <message>
      <source>Desk {number}</source>
      <translation>Quầy {number}</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Next number {number}</source>
      <translation>Số kế tiếp {number}</translation>
    </message>
    <message>
      <source>Next temporary number {number}</source>
      <translation>Số tạm kế tiếp {number}</translation>
    </message>
    <message>
      <source>Desk {number}</source>
      <translation>Quầy {number}</translation>
    </message>
    <message>
      <source>Desk {number} · training</source>
      <translation>Quầy {number} · chế độ tập</translation>
    </message>
    <message>
      <source>No scanner set</source>
      <translation>Chưa đặt máy quét</translation>
    </message>
  </context>
  <context>
    <name>Sync</name>
    <message>
      <source>No portal is set</source>
      <translation>Chưa đặt địa chỉ hệ thống của tỉnh</translation>
    </message>
    <message>
      <source>No line since {time}</source>
      <translation>Mất đường truyền từ {time}</translation>
    </message>
    <message>
      <source>{count} refused</source>
      <translation>{count} hồ sơ bị từ chối</translation>
    </message>
    <message>
      <source>To send {count}</source>
      <translation>Chờ gửi {count}</translation>
    </message>
    <message>
      <source>{count} differ at the province</source>
      <translation>{count} hồ sơ tỉnh ghi khác</translation>
    </message>
    <message>
      <source>{told} (server not heard yet)</source>
      <translation>{told} (chưa nghe máy chủ)</translation>
    </message>
    <message>
      <source>Present {count}/{all}, not compared</source>
      <translation>Có {count}/{all}, chưa so khớp</translation>
    </message>
    <message>
      <source>Nothing compared yet</source>
      <translation>Chưa so khớp lần nào</translation>
    </message>
    <message>
      <source>Matching {count}/{all} at {time}</source>
      <translation>Khớp {count}/{all} lúc {time}</translation>
    </message>
    <message>
      <source>{count} dossiers stand differently at the province</source>
      <translation>Có {count} hồ sơ tỉnh ghi khác máy này</translation>
    </message>
    <message>
      <source>Matching {count}/{all}, at {time}</source>
      <translation>Khớp {count}/{all}, lúc {time}</translation>
    </message>
    <message>
      <source>{told}; {count} still to send</source>
      <translation>{told}; còn {count} hồ sơ chờ gửi</translation>
    </message>
    <message>
      <source>The province was not reached since the program was opened.</source>
      <translation>Từ lúc mở chương trình chưa liên lạc được với tỉnh.</translation>
    </message>
    <message>
      <source>Not compared today yet.</source>
      <translation>Hôm nay chưa so khớp lại lần nào.</translation>
    </message>
    <message>
      <source>The province's system holds these {count} dossiers just as this machine; each was compared.</source>
      <translation>Hệ thống của tỉnh đang giữ đúng {count} hồ sơ như máy này; đã so từng hồ sơ.</translation>
    </message>
    <message>
      <source>The province's system holds {count} dossiers just as this machine, not the {waiting} that wait.</source>
      <translation>Hệ thống của tỉnh đang giữ đúng {count} hồ sơ như máy này; {waiting} hồ sơ đang chờ thì tỉnh chưa có.</translation>
    </message>
    <message>
      <source>{delivered} dossiers sent, {waiting} still to send.</source>
      <translation>{delivered} hồ sơ đã gửi, {waiting} hồ sơ đang chờ gửi.</translation>
    </message>
    <message>
      <source>Last comparison: nothing compared yet.</source>
      <translation>Chưa so khớp lần nào.</translation>
    </message>
    <message>
      <source>Last comparison: matching {count}/{all}, at {time}.</source>
      <translation>Lần so khớp gần nhất: khớp {count}/{all}, lúc {time}.</translation>
    </message>
    <message>
      <source>Nothing waits to be sent.</source>
      <translation>Không còn việc nào chờ gửi.</translation>
    </message>
    <message>
      <source>{count} dossiers are not sent yet, none is lost.</source>
      <translation>{count} hồ sơ chưa gửi, không hồ sơ nào mất.</translation>
    </message>
    <message>
      <source>Matching</source>
      <translation>Khớp</translation>
    </message>
    <message>
      <source>Different at the province</source>
      <translation>Tỉnh ghi khác</translation>
    </message>
    <message>
      <source>Missing at the province</source>
      <translation>Tỉnh không có hồ sơ này</translation>
    </message>
    <message>
      <source>Found there, not compared</source>
      <translation>Có ở tỉnh, chưa so khớp</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Tỉnh từ chối</translation>
    </message>
    <message>
      <source>To send</source>
      <translation>Chờ gửi</translation>
    </message>
    <message>
      <source>Waits for its official code</source>
      <translation>Chờ số chính thức</translation>
    </message>
    <message>
      <source>Sent, not compared yet</source>
      <translation>Đã gửi, chưa so khớp</translation>
    </message>
    <message>
      <source>Void before it was sent</source>
      <translation>Đã hủy trước khi gửi</translation>
    </message>
    <message>
      <source>Send new dossier</source>
      <translation>Gửi hồ sơ mới</translation>
    </message>
    <message>
      <source>Send a paper's file</source>
      <translation>Gửi tệp giấy tờ</translation>
    </message>
    <message>
      <source>Progress step</source>
      <translation>Bước xử lý</translation>
    </message>
    <message>
      <source>Province refused: {reason}</source>
      <translation>Tỉnh từ chối: {reason}</translation>
    </message>
    <message>
      <source>Not sent again until corrected. Others go on.</source>
      <translation>Không gửi lại tới khi sửa. Hồ sơ khác vẫn đi.</translation>
    </message>
    <message>
      <source>The province has the file</source>
      <translation>Tỉnh đã nhận đủ tệp</translation>
    </message>
    <message>
      <source>No longer needed</source>
      <translation>Không cần gửi nữa</translation>
    </message>
    <message>
      <source>The dossier is sent with its files once this is put right. Others go on.</source>
      <translation>Sửa xong, hồ sơ sẽ được gửi cùng tệp. Hồ sơ khác vẫn gửi tiếp.</translation>
    </message>
    <message>
      <source>A page of this paper cannot be read; scan the paper again</source>
      <translation>Có trang không đọc được, quét lại giấy tờ này</translation>
    </message>
    <message>
      <source>The file is damaged on this machine; scan the paper again</source>
      <translation>Tệp trên máy bị hỏng, quét lại giấy tờ này</translation>
    </message>
    <message>
      <source>The file is not on this machine; scan the paper again</source>
      <translation>Máy không có tệp này, quét lại giấy tờ này</translation>
    </message>
    <message>
      <source>The file is larger than the province takes</source>
      <translation>Tệp lớn hơn mức tỉnh cho nhận</translation>
    </message>
    <message>
      <source>The province's file store refused: {reason}</source>
      <translation>Kho tệp của tỉnh từ chối: {reason}</translation>
    </message>
    <message>
      <source>Sent again at {time}</source>
      <translation>Gửi lại lúc {time}</translation>
    </message>
    <message>
      <source>The files' address says http, the file server wants https</source>
      <translation>Địa chỉ nhận tệp ghi http nhưng máy chủ tệp đòi https</translation>
    </message>
    <message>
      <source>The files' address says https, the file server speaks http</source>
      <translation>Địa chỉ nhận tệp ghi https nhưng máy chủ tệp chỉ nhận http</translation>
    </message>
    <message>
      <source>Sent again in the next round</source>
      <translation>Gửi lại ở lượt tới</translation>
    </message>
    <message>
      <source>Still possible: take in dossiers, give numbers, print receipts.</source>
      <translation>Vẫn làm được: nhận hồ sơ, cấp số, in giấy hẹn.</translation>
    </message>
    <message>
      <source>Tried again at {time}, or as soon as the line is back</source>
      <translation>Thử lại lúc {time}, hoặc ngay khi có mạng</translation>
    </message>
    <message>
      <source>Not tried yet</source>
      <translation>Chưa gửi lần nào</translation>
    </message>
    <message>
      <source>The province's address is missing there.</source>
      <translation>Chưa có địa chỉ của tỉnh.</translation>
    </message>
    <message>
      <source>Province's server not reached</source>
      <translation>Chưa tới được máy chủ của tỉnh</translation>
    </message>
    <message>
      <source>Province is busy</source>
      <translation>Tỉnh bận, xin chờ</translation>
    </message>
    <message>
      <source>A network's sign-in page answers instead</source>
      <translation>Mạng đòi đăng nhập, chưa ra được ngoài</translation>
    </message>
    <message>
      <source>Province's server is out of order</source>
      <translation>Máy chủ của tỉnh đang hỏng</translation>
    </message>
    <message>
      <source>Answer lost on the way; asked again</source>
      <translation>Mất lời đáp giữa đường; sẽ hỏi lại</translation>
    </message>
    <message>
      <source>Province does not accept the account</source>
      <translation>Tỉnh không nhận tài khoản</translation>
    </message>
    <message>
      <source>Settings changed outside the program; nothing is sent</source>
      <translation>Cài đặt bị sửa ngoài chương trình; không gửi gì</translation>
    </message>
    <message>
      <source>Address says https, the province's server speaks http</source>
      <translation>Địa chỉ ghi https nhưng máy chủ tỉnh chỉ nhận http</translation>
    </message>
    <message>
      <source>Address says http, the province's server wants https</source>
      <translation>Địa chỉ ghi http nhưng máy chủ tỉnh đòi https</translation>
    </message>
    <message>
      <source>Province's server cannot prove who it is</source>
      <translation>Chứng thư của máy chủ tỉnh không hợp lệ</translation>
    </message>
    <message>
      <source>Sending goes on by itself once the line is back.</source>
      <translation>Có mạng lại là tự gửi.</translation>
    </message>
    <message>
      <source>Open a browser and sign in to the network, or call who looks after it; then press Ctrl+G.</source>
      <translation>Mở trình duyệt để đăng nhập mạng, hoặc gọi người quản trị mạng, rồi bấm Ctrl+G.</translation>
    </message>
    <message>
      <source>The account or its password is wrong there.</source>
      <translation>Sai tài khoản hoặc mật khẩu nối với tỉnh.</translation>
    </message>
    <message>
      <source>The address there must stand as the province gave it.</source>
      <translation>Địa chỉ phải ghi đúng như tỉnh cấp.</translation>
    </message>
    <message>
      <source>Check this machine's date; if it is right, call the administrator.</source>
      <translation>Xem lại ngày giờ của máy này; nếu đúng thì gọi quản trị viên.</translation>
    </message>
    <message>
      <source>Call the administrator: the settings must be confirmed.</source>
      <translation>Gọi quản trị viên xác nhận lại cài đặt.</translation>
    </message>
    <message>
      <source>Nothing to do here: sending goes on by itself.</source>
      <translation>Không phải làm gì, máy tự gửi lại.</translation>
    </message>
    <message>
      <source>{why} An administrator mends it: Settings → Line to the province, then Ctrl+G.</source>
      <translation>{why} Quản trị viên sửa ở Cài đặt → Nối với tỉnh, rồi bấm Ctrl+G.</translation>
    </message>
    <message>
      <source>Province's answer cannot be read</source>
      <translation>Không đọc được lời đáp của tỉnh</translation>
    </message>
  </context>
  <context>
    <name>Tile</name>
    <message>
      <source>still being read</source>
      <translation>đang đọc</translation>
    </message>
  </context>
  <context>
    <name>TrialView</name>
    <message>
      <source>The page that was scanned to try</source>
      <translation>Trang vừa quét thử</translation>
    </message>
    <message>
      <source>One page in {seconds} seconds</source>
      <translation>Một trang trong {seconds} giây</translation>
    </message>
    <message>
      <source>{width} × {height} dots, {dpi} dpi, {size}. The page is not kept.</source>
      <translation>{width} × {height} điểm, {dpi} dpi, {size}. Trang này không lưu lại.</translation>
    </message>
  </context>
  <context>
    <name>Unclaimed</name>
    <message>
      <source>{count} pages in no dossier</source>
      <translation>{count} trang chưa có hồ sơ</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} trang</translation>
    </message>
    <message>
      <source>officer not known</source>
      <translation>không rõ cán bộ quét</translation>
    </message>
    <message>
      <source>put away</source>
      <translation>đã cất</translation>
    </message>
    <message>
      <source>Bring to the form being typed</source>
      <translation>Đưa vào hồ sơ đang nhập</translation>
    </message>
    <message>
      <source>Bring to dossier {code}</source>
      <translation>Đưa vào hồ sơ {code}</translation>
    </message>
    <message>
      <source>{count} pages are with the form now, under no paper yet. F4 files them, Ctrl+Z takes them back.</source>
      <translation>Đã đưa {count} trang vào hồ sơ đang nhập, chưa xếp vào giấy nào. Về tờ khai bấm F4 để xếp; Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
      <source>{count} pages are in dossier {code} now, under no paper yet. F4 there files them, Ctrl+Z takes them back.</source>
      <translation>Đã đưa {count} trang vào hồ sơ {code}, chưa xếp vào giấy nào. Về hồ sơ bấm F4 để xếp; Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
      <source>{count} pages are put away; none is deleted. Ctrl+Z undoes it.</source>
      <translation>Đã cất {count} trang, không xóa trang nào. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
      <source>{count} pages wait here again.</source>
      <translation>{count} trang đã về lại đây.</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>Không còn gì để hoàn tác.</translation>
    </message>
  </context>
  <context>
    <name>UnclaimedPage</name>
    <message>
      <source>Put away</source>
      <translation>Cất đi</translation>
    </message>
    <message>
      <source>Take out again</source>
      <translation>Lấy ra lại</translation>
    </message>
    <message>
      <source>Pages of no dossier</source>
      <translation>Trang chưa thuộc hồ sơ nào</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Quay lại</translation>
    </message>
    <message>
      <source>Every scanned page is in a dossier or in a form. Pages of a form that is given up are kept and stand here.</source>
      <translation>Trang quét nào cũng đã có hồ sơ. Khi bỏ một hồ sơ đang nhập, các trang đã quét cho nó vẫn được giữ và nằm ở đây.</translation>
    </message>
  </context>
  <context>
    <name>Undo</name>
    <message>
      <source>reading the card</source>
      <translation>đọc thẻ</translation>
    </message>
    <message>
      <source>filling in from an earlier dossier</source>
      <translation>điền từ hồ sơ cũ</translation>
    </message>
    <message>
      <source>beginning a new dossier</source>
      <translation>bắt đầu hồ sơ mới</translation>
    </message>
    <message>
      <source>parking the dossier</source>
      <translation>gác hồ sơ</translation>
    </message>
    <message>
      <source>opening a draft</source>
      <translation>mở bản nháp</translation>
    </message>
    <message>
      <source>opening a dossier to correct it</source>
      <translation>mở hồ sơ để sửa</translation>
    </message>
    <message>
      <source>giving the draft up</source>
      <translation>bỏ bản nháp</translation>
    </message>
    <message>
      <source>typing the name</source>
      <translation>gõ họ tên</translation>
    </message>
    <message>
      <source>typing the personal number</source>
      <translation>gõ số định danh</translation>
    </message>
    <message>
      <source>typing the birth</source>
      <translation>gõ ngày sinh</translation>
    </message>
    <message>
      <source>choosing the sex</source>
      <translation>chọn giới tính</translation>
    </message>
    <message>
      <source>choosing what the owner is</source>
      <translation>chọn loại chủ hồ sơ</translation>
    </message>
    <message>
      <source>typing the address</source>
      <translation>gõ nơi thường trú</translation>
    </message>
    <message>
      <source>typing the phone</source>
      <translation>gõ điện thoại</translation>
    </message>
    <message>
      <source>typing the e-mail</source>
      <translation>gõ thư điện tử</translation>
    </message>
    <message>
      <source>choosing who has come</source>
      <translation>chọn người đến nộp</translation>
    </message>
    <message>
      <source>typing who submits</source>
      <translation>gõ người được ủy quyền</translation>
    </message>
    <message>
      <source>choosing how it came in</source>
      <translation>chọn cách nộp</translation>
    </message>
    <message>
      <source>choosing the case</source>
      <translation>chọn trường hợp</translation>
    </message>
    <message>
      <source>choosing the procedure</source>
      <translation>chọn thủ tục</translation>
    </message>
    <message>
      <source>typing another paper</source>
      <translation>gõ tên giấy khác</translation>
    </message>
    <message>
      <source>ticking papers</source>
      <translation>đánh dấu giấy</translation>
    </message>
    <message>
      <source>typing fees</source>
      <translation>gõ phí, lệ phí</translation>
    </message>
    <message>
      <source>typing the sets</source>
      <translation>gõ số bộ</translation>
    </message>
    <message>
      <source>typing what is asked for</source>
      <translation>gõ nội dung yêu cầu</translation>
    </message>
    <message>
      <source>choosing where the result is fetched</source>
      <translation>chọn nơi nhận kết quả</translation>
    </message>
    <message>
      <source>typing the return date</source>
      <translation>gõ ngày hẹn trả</translation>
    </message>
    <message>
      <source>saying why it is corrected</source>
      <translation>ghi lý do sửa</translation>
    </message>
    <message>
      <source>filling in the form</source>
      <translation>điền hồ sơ</translation>
    </message>
    <message>
      <source>giving up the draft of {name}</source>
      <translation>bỏ bản nháp của {name}</translation>
    </message>
    <message>
      <source>Undone: {name}</source>
      <translation>Hoàn tác: {name}</translation>
    </message>
    <message>
      <source>Done again: {name}</source>
      <translation>Làm lại: {name}</translation>
    </message>
  </context>
  <context>
    <name>ViewChoice</name>
    <message>
      <source>List</source>
      <translation>Danh sách</translation>
    </message>
  </context>
  <context>
    <name>WaitLine</name>
    <message>
      <source>Reading the list</source>
      <translation>Đang đọc danh sách</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Dừng</translation>
    </message>
    <message>
      <source>Sorting: {count} of {all}</source>
      <translation>Đang xếp: {count} trong {all} hồ sơ</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>First set-up</source>
      <translation>Cài đặt lần đầu</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Bước {number}/{count}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>Đang làm</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Để sau</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Quay lại</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Tiếp tục</translation>
    </message>
  </context>
  <context>
    <name>WizardSide</name>
    <message>
      <source>First set-up</source>
      <translation>Cài đặt lần đầu</translation>
    </message>
    <message>
      <source>Still missing: {count}</source>
      <translation>Còn thiếu {count} bước</translation>
    </message>
    <message>
      <source>Nothing is missing so far</source>
      <translation>Chưa để lại bước nào</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Another window is using the register. Nothing is lost; try again.</source>
      <translation>Cửa sổ khác đang ghi sổ. Không mất gì; thử lại.</translation>
    </message>
    <message>
      <source>The disk is full. Nothing was saved and nothing is lost; free some space.</source>
      <translation>Ổ đĩa đã đầy. Chưa lưu gì và không mất gì; dọn bớt chỗ rồi làm lại.</translation>
    </message>
    <message>
      <source>The data cannot be written; nothing was saved. The administrator checks the disk and the right to write there.</source>
      <translation>Không ghi được vào nơi chứa dữ liệu; chưa lưu gì. Quản trị viên kiểm tra ổ đĩa và quyền ghi.</translation>
    </message>
    <message>
      <source>The folder is not empty. Choose an empty folder for a new home.</source>
      <translation>Thư mục không trống. Chọn một thư mục trống để cài mới.</translation>
    </message>
    <message>
      <source>There is no data in that folder. Choose another folder or set up a new one.</source>
      <translation>Thư mục này chưa có dữ liệu. Chọn thư mục khác hoặc cài mới.</translation>
    </message>
    <message>
      <source>Officer and password do not match.</source>
      <translation>Sai mật khẩu. Gõ lại.</translation>
    </message>
    <message>
      <source>The kept password goes to the kept address alone. To try another one, type the password.</source>
      <translation>Mật khẩu đã lưu chỉ gửi đến địa chỉ đã lưu. Muốn thử địa chỉ khác thì gõ mật khẩu.</translation>
    </message>
    <message>
      <source>Only an administrator may change this. Sign in as one.</source>
      <translation>Chỉ quản trị được đổi mục này. Dùng tài khoản quản trị.</translation>
    </message>
    <message>
      <source>This code is not on this machine. Nothing was changed.</source>
      <translation>Mã này chưa có trên máy. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>The register or its disk is damaged. Do not go on; the administrator checks the disk and brings back the last copy.</source>
      <translation>Sổ hoặc ổ đĩa bị hỏng. Đừng làm tiếp; quản trị viên kiểm tra ổ đĩa rồi khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
      <source>A kept file is missing or damaged; the rest is safe. The administrator finds it with verify and takes it from the last copy.</source>
      <translation>Có tệp lưu bị mất hoặc hỏng; phần còn lại vẫn an toàn. Quản trị viên tìm tệp đó bằng lệnh verify và lấy lại từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
      <source>This officer's key file is damaged; no password opens it. Press F1 at the sign-in and set a new password with the recovery key; the dossiers are safe.</source>
      <translation>Tệp khóa của cán bộ này bị hỏng, mật khẩu nào cũng không mở được. Hồ sơ vẫn an toàn: ở màn hình đăng nhập bấm F1 rồi đặt mật khẩu mới bằng khóa khôi phục.</translation>
    </message>
    <message>
      <source>This officer's key file is damaged or an older copy. Nothing was changed: first set a new password for the officer, then change the rest.</source>
      <translation>Tệp khóa của cán bộ này hỏng hoặc là bản cũ. Chưa sửa gì: hãy đặt mật khẩu mới cho cán bộ này trước, rồi sửa phần còn lại.</translation>
    </message>
    <message>
      <source>The recovery key's own file is damaged; no recovery key works now. An administrator signs in and makes a new one in the settings.</source>
      <translation>Tệp của khóa khôi phục bị hỏng, hiện không khóa khôi phục nào dùng được. Quản trị viên đăng nhập rồi tạo khóa mới trong phần thiết lập.</translation>
    </message>
    <message>
      <source>That is no picture that can be read, or one too large for a page.</source>
      <translation>Tệp này không phải ảnh đọc được, hoặc lớn quá một trang giấy.</translation>
    </message>
    <message>
      <source>The office no longer holds this file of the citizen. Nothing was changed; scan the paper.</source>
      <translation>Cơ quan không còn giữ tệp này của người nộp. Chưa có gì thay đổi; hãy quét giấy tờ.</translation>
    </message>
    <message>
      <source>The untouched image was removed to save room; the paper's file is safe. To change the paper, put all its pages away and scan it anew.</source>
      <translation>Ảnh gốc đã được xóa để đỡ tốn chỗ; tệp của giấy này vẫn còn nguyên. Muốn sửa giấy này, cất hết các trang của nó rồi quét lại.</translation>
    </message>
    <message>
      <source>A draft or dossier has these pages again. Nothing was changed.</source>
      <translation>Các trang này đã có hồ sơ hoặc bản nháp. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>The number of that dossier was made void. Nothing was changed.</source>
      <translation>Hồ sơ đó đã hủy số. Không có gì thay đổi.</translation>
    </message>
    <message>
      <source>There are not as many backs as fronts: a sheet is missing or two came at once. No page is lost; scan the backs again.</source>
      <translation>Số mặt sau không bằng số mặt trước: thiếu một tờ hoặc hai tờ dính nhau. Không mất trang nào; hãy quét lại các mặt sau.</translation>
    </message>
    <message>
      <source>This way of scanning has no scanner yet. Choose one in the settings.</source>
      <translation>Kiểu quét này chưa có máy quét. Chọn máy trong Cài đặt.</translation>
    </message>
    <message>
      <source>The office is not set up yet. Set it up first.</source>
      <translation>Cơ quan chưa được cài đặt. Cài đặt trước đã.</translation>
    </message>
    <message>
      <source>The data was written by a newer program. Install that version.</source>
      <translation>Dữ liệu do bản chương trình mới hơn ghi. Cài bản đó rồi mở lại.</translation>
    </message>
    <message>
      <source>The password is too short; it needs at least 8 characters.</source>
      <translation>Mật khẩu quá ngắn, cần ít nhất 8 ký tự.</translation>
    </message>
    <message>
      <source>The time limit is unknown. Type the return date.</source>
      <translation>Chưa rõ thời hạn. Gõ ngày hẹn trả.</translation>
    </message>
    <message>
      <source>The calendar has no working day. Check the working hours.</source>
      <translation>Lịch không có ngày làm việc nào. Xem lại giờ làm việc.</translation>
    </message>
    <message>
      <source>This dossier was extended before; that is possible only once.</source>
      <translation>Hồ sơ này đã gia hạn; chỉ được gia hạn một lần.</translation>
    </message>
    <message>
      <source>It is too late to extend: the last day for it has passed.</source>
      <translation>Đã quá ngày cuối được gia hạn.</translation>
    </message>
    <message>
      <source>Today's numbers are used up. Temporary numbers are given now.</source>
      <translation>Hết số trong dải hôm nay. Đang cấp số tạm.</translation>
    </message>
    <message>
      <source>The catalogue of procedures cannot be read. Call the administrator.</source>
      <translation>Không đọc được danh mục thủ tục. Gọi quản trị viên.</translation>
    </message>
    <message>
      <source>An administrator locked this desk's settings.</source>
      <translation>Quản trị đã khóa cài đặt của quầy này.</translation>
    </message>
    <message>
      <source>There is no setting of that name.</source>
      <translation>Không có cài đặt tên này.</translation>
    </message>
    <message>
      <source>The settings were changed outside the program. Look at them all with the command set, then accept them with set settings.accept yes.</source>
      <translation>Cài đặt đã bị sửa ngoài chương trình. Xem lại tất cả bằng lệnh set, đúng rồi thì chạy set settings.accept yes.</translation>
    </message>
    <message>
      <source>Some values do not fit their settings. Nothing was changed.</source>
      <translation>Có giá trị không hợp với cài đặt. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>The list was stopped; what stood there before still holds.</source>
      <translation>Đã dừng lập danh sách; danh sách trước đó vẫn đúng.</translation>
    </message>
    <message>
      <source>That value does not fit this setting.</source>
      <translation>Giá trị này không hợp với cài đặt.</translation>
    </message>
    <message>
      <source>The draft file does not have the right shape.</source>
      <translation>Tệp nháp không đúng mẫu.</translation>
    </message>
    <message>
      <source>The draft file is too large. Split it.</source>
      <translation>Tệp nháp quá lớn. Chia nhỏ ra.</translation>
    </message>
    <message>
      <source>The file could not be made: it is there already, or its folder cannot take it.</source>
      <translation>Không tạo được tệp: tệp đã có sẵn, hoặc thư mục không ghi được.</translation>
    </message>
    <message>
      <source>The card text in the draft cannot be read.</source>
      <translation>Không đọc được chữ trên thẻ trong bản nháp.</translation>
    </message>
    <message>
      <source>A password is needed: DESK_PASSWORD or --password-file.</source>
      <translation>Cần mật khẩu: DESK_PASSWORD hoặc --password-file.</translation>
    </message>
    <message>
      <source>Several officers may sign in: say which with --officer.</source>
      <translation>Có nhiều cán bộ: chọn bằng --officer.</translation>
    </message>
    <message>
      <source>A sign-in name has lower-case letters, digits, dot and dash only.</source>
      <translation>Tên đăng nhập chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối.</translation>
    </message>
    <message>
      <source>There is already an officer of that name.</source>
      <translation>Đã có cán bộ tên này.</translation>
    </message>
    <message>
      <source>No officer has that sign-in name.</source>
      <translation>Không cán bộ nào có tên đăng nhập đó.</translation>
    </message>
    <message>
      <source>The last administrator stays. Make somebody else one first.</source>
      <translation>Đây là quản trị viên cuối cùng. Giao vai trò này cho người khác trước đã.</translation>
    </message>
    <message>
      <source>Nobody disables themself. Another administrator can do it.</source>
      <translation>Không ai tự ngừng quyền của mình. Quản trị viên khác làm việc này.</translation>
    </message>
    <message>
      <source>An officer needs a name; name, title and fields may not be too long.</source>
      <translation>Cán bộ phải có họ tên; họ tên, chức danh và lĩnh vực không được quá dài.</translation>
    </message>
    <message>
      <source>That recovery key does not open this desk. Compare all eight groups.</source>
      <translation>Khóa khôi phục này không mở được quầy này. So lại cả tám nhóm trên tờ in.</translation>
    </message>
    <message>
      <source>This is not the training mode. Nothing was changed.</source>
      <translation>Đây không phải chế độ tập. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>A home is for training from its first day or never. Nothing was changed.</source>
      <translation>Dữ liệu tập và dữ liệu thật không đổi chỗ cho nhau được. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>Others can read the password file. Take their rights away first.</source>
      <translation>Người khác đọc được tệp mật khẩu. Bỏ quyền đọc của họ trước.</translation>
    </message>
    <message>
      <source>Say in a few words why. Nothing was changed.</source>
      <translation>Ghi vài chữ lý do. Chưa có gì thay đổi.</translation>
    </message>
    <message>
      <source>The reason is too long; 500 letters are enough. Nothing was changed.</source>
      <translation>Lý do quá dài, tối đa 500 chữ cái. Chưa có gì thay đổi.</translation>
    </message>
    <message>
      <source>Only what the province refused is amended under its own number. Replace it instead.</source>
      <translation>Chỉ hồ sơ tỉnh từ chối mới sửa được mà giữ nguyên mã. Hồ sơ này phải hủy và thay số.</translation>
    </message>
    <message>
      <source>This form was saved as another dossier before. Nothing was changed.</source>
      <translation>Tờ khai này đã lưu thành hồ sơ khác từ trước. Không có gì thay đổi.</translation>
    </message>
    <message>
      <source>Nothing was corrected against the old receipt. Correct what is wrong, then save again.</source>
      <translation>Chưa sửa gì so với giấy cũ. Sửa chỗ sai rồi lưu lại.</translation>
    </message>
    <message>
      <source>The password file cannot be read.</source>
      <translation>Không đọc được tệp mật khẩu.</translation>
    </message>
    <message>
      <source>Draft {number} was not taken. {cause}</source>
      <translation>Chưa nhận bản nháp số {number}. {cause}</translation>
    </message>
    <message>
      <source>Not saved yet: {count} places must be corrected.</source>
      <translation>Chưa lưu được: {count} chỗ cần sửa.</translation>
    </message>
    <message>
      <source>That did not work. Nothing was changed; details are in the log.</source>
      <translation>Chưa làm được. Chưa thay đổi gì; chi tiết có trong nhật ký máy.</translation>
    </message>
    <message>
      <source>That is no dossier code. Type it as the province gave it.</source>
      <translation>Đây không phải mã hồ sơ. Gõ đúng như tỉnh đã cấp.</translation>
    </message>
    <message>
      <source>That code belongs to another agency. Compare it again.</source>
      <translation>Mã này thuộc cơ quan khác. So lại rồi gõ.</translation>
    </message>
    <message>
      <source>That code's day is not the day of receipt. Compare it again.</source>
      <translation>Ngày trong mã không phải ngày nhận hồ sơ. So lại rồi gõ.</translation>
    </message>
    <message>
      <source>Another dossier has that code. Nothing was changed.</source>
      <translation>Mã này đã thuộc hồ sơ khác. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>This dossier has its official code. Nothing was changed.</source>
      <translation>Hồ sơ này đã có mã chính thức. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>This dossier is void; it needs no code any more.</source>
      <translation>Hồ sơ này đã hủy số, không cần cấp mã nữa.</translation>
    </message>
    <message>
      <source>If the clock is right, call the administrator.</source>
      <translation>Nếu giờ máy đang đúng thì gọi quản trị viên.</translation>
    </message>
    <message>
      <source>Call the administrator.</source>
      <translation>Gọi quản trị viên.</translation>
    </message>
    <message>
      <source>Read today's last number from the newest receipt, then type the command: {command}</source>
      <translation>Gõ lệnh {command} với số cuối đã cấp hôm nay.</translation>
    </message>
    <message>
      <source>If the clock is right, read today's last number from the newest receipt, then type the command: {command}</source>
      <translation>Nếu giờ đang đúng: gõ lệnh {command} với số cuối đã cấp hôm nay.</translation>
    </message>
    <message>
      <source>LAST_NUMBER</source>
      <translation>SỐ_CUỐI</translation>
    </message>
    <message>
      <source>Wrong password several times. Wait {minutes} min {seconds} s.</source>
      <translation>Sai mật khẩu nhiều lần. Chờ {minutes} phút {seconds} giây rồi gõ lại.</translation>
    </message>
    <message>
      <source>Wrong password several times. Wait {seconds} s.</source>
      <translation>Sai mật khẩu nhiều lần. Chờ {seconds} giây rồi gõ lại.</translation>
    </message>
    <message>
      <source>The data is older than what this machine gave out. No number is given until an administrator has settled it.</source>
      <translation>Dữ liệu cũ hơn số máy này đã cấp. Tạm dừng cấp số cho tới khi quản trị viên xử lý.</translation>
    </message>
    <message>
      <source>The data comes from another machine. No number is given until an administrator has settled it.</source>
      <translation>Dữ liệu này của máy khác. Tạm dừng cấp số cho tới khi quản trị viên xử lý.</translation>
    </message>
    <message>
      <source>The clock is behind the last saved time. Set it right, then numbers go on.</source>
      <translation>Đồng hồ máy lùi so với lần lưu trước. Chỉnh lại giờ rồi mới cấp số tiếp.</translation>
    </message>
    <message>
      <source>The clock is far ahead of the last saved time. Check date and time first.</source>
      <translation>Đồng hồ máy vượt xa lần lưu trước. Xem lại ngày giờ trước đã.</translation>
    </message>
    <message>
      <source>No printer set</source>
      <translation>Chưa chọn máy in</translation>
    </message>
    <message>
      <source>Printer not found</source>
      <translation>Không thấy máy in</translation>
    </message>
    <message>
      <source>Printer stopped</source>
      <translation>Máy in đang dừng</translation>
    </message>
    <message>
      <source>Printer out of paper</source>
      <translation>Máy in hết giấy</translation>
    </message>
    <message>
      <source>Printing broke off</source>
      <translation>In bị dừng giữa chừng</translation>
    </message>
    <message>
      <source>No printer is set. The dossier is safe; the receipt waits in the list.</source>
      <translation>Chưa chọn máy in. Hồ sơ vẫn an toàn, giấy hẹn đang chờ in trong danh sách.</translation>
    </message>
    <message>
      <source>No printer is found. The dossier is safe; the receipt waits in the list.</source>
      <translation>Không thấy máy in. Hồ sơ vẫn an toàn, giấy hẹn đang chờ in trong danh sách.</translation>
    </message>
    <message>
      <source>The dossier is saved. The printer is stopped; start it, then Shift+F9.</source>
      <translation>Hồ sơ đã lưu. Máy in đang dừng; bật lại rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>The dossier is saved. The printer has no paper; refill, then Shift+F9.</source>
      <translation>Hồ sơ đã lưu. Máy in hết giấy; nạp giấy rồi bấm Shift+F9.</translation>
    </message>
    <message>
      <source>The dossier is saved. Printing failed; try again with Shift+F9.</source>
      <translation>Hồ sơ đã lưu. Chưa in được; bấm Shift+F9 để in lại.</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>thứ Hai</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>thứ Ba</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>thứ Tư</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>thứ Năm</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>thứ Sáu</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>thứ Bảy</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Chủ nhật</translation>
    </message>
  </context>
  <context>
    <name>YearChoice</name>
    <message>
      <source>Year</source>
      <translation>Năm</translation>
    </message>
  </context>
</TS>
