<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
  <context>
    <name>Banner</name>
    <message>
      <source>Read</source>
      <translation>Đã đọc</translation>
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
      <source>no usable secret came on stdin</source>
      <translation>đầu vào chuẩn không có bí mật dùng được</translation>
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
      <source>Province's system</source>
      <translation>Hệ thống của tỉnh</translation>
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
      <source>{dossiers} dossiers and {files} files were checked.</source>
      <translation>Đã kiểm tra {dossiers} hồ sơ và {files} tệp.</translation>
    </message>
    <message>
      <source>The journal was changed by hand at: {places}</source>
      <translation>Nhật ký bị sửa tay ở: {places}</translation>
    </message>
    <message>
      <source>Missing or damaged files: {names}</source>
      <translation>Tệp thiếu hoặc hỏng: {names}</translation>
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
      <source>FOLDER</source>
      <translation>THƯ_MỤC</translation>
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
      <source>CODE</source>
      <translation>MÃ</translation>
    </message>
    <message>
      <source>the dossier's code, official or temporary</source>
      <translation>mã hồ sơ, chính thức hoặc tạm</translation>
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
      <source>This dossier is not saved. Press F2 again to give it up.</source>
      <translation>Hồ sơ này chưa lưu. Bấm F2 lần nữa để bỏ và nhận người mới.</translation>
    </message>
    <message>
      <source>Choose procedure and case first.</source>
      <translation>Chọn thủ tục và trường hợp trước.</translation>
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
      <source>Scan papers</source>
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
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>The office's settings were changed outside the program.</source>
      <translation>Cài đặt của cơ quan đã bị sửa từ bên ngoài chương trình. Báo quản trị viên.</translation>
    </message>
    <message>
      <source>This dossier is not saved yet. Close once more to throw it away.</source>
      <translation>Hồ sơ đang nhập chưa lưu. Đóng lần nữa thì bỏ phần đang nhập.</translation>
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
    <name>OfficerChoice</name>
    <message>
      <source>Officer</source>
      <translation>Cán bộ</translation>
    </message>
  </context>
  <context>
    <name>Outbox</name>
    <message>
      <source>Needs a person</source>
      <translation>Cần người sửa</translation>
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
      <source>Say to the citizen</source>
      <translation>Nói với người dân</translation>
    </message>
    <message>
      <source>“This receipt is valid at once. You need not wait for the line.”</source>
      <translation>“Giấy hẹn này có giá trị ngay. Bác không phải chờ mạng.”</translation>
    </message>
  </context>
  <context>
    <name>PaperStrip</name>
    <message>
      <source>Scanned papers</source>
      <translation>Giấy đã quét</translation>
    </message>
    <message>
      <source>No page scanned. The checklist in the centre counts the papers handed in.</source>
      <translation>Chưa quét trang nào. Ghi số giấy nhận ở mục Giấy tờ giữa màn hình.</translation>
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
      <source>Nothing found. Try fewer words; Ctrl+1 shows today's dossiers.</source>
      <translation>Không tìm thấy. Thử ít chữ hơn; bấm Ctrl+1 để xem hồ sơ hôm nay.</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Tìm thấy</translation>
    </message>
    <message>
      <source>{count} dossiers</source>
      <translation>{count} hồ sơ</translation>
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
      <source>Done. Next person, please</source>
      <translation>Xong. Mời người tiếp theo</translation>
    </message>
    <message>
      <source>Dossier of {name}</source>
      <translation>Hồ sơ của {name}</translation>
    </message>
    <message>
      <source>The receipt as it was given</source>
      <translation>Giấy hẹn đã trao</translation>
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
      <source>The system's own printer</source>
      <translation>Máy in mặc định</translation>
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
    <name>SignIn</name>
    <message>
      <source>Sign in – {office}</source>
      <translation>Vào quầy – {office}</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mật khẩu</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Vào quầy</translation>
    </message>
    <message>
      <source>Caps Lock is on</source>
      <translation>Đang bật Caps Lock</translation>
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
      <source>Signing in needs no line.</source>
      <translation>Không cần mạng để vào quầy.</translation>
    </message>
    <message>
      <source>Training: numbers and dossiers here are not real.</source>
      <translation>Chế độ tập: số và hồ sơ ở đây không có thật.</translation>
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
      <source>No printer set</source>
      <translation>Chưa chọn máy in</translation>
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
      <source>Still possible: take in dossiers, give numbers, print receipts. Sending goes on by itself once the line is back.</source>
      <translation>Vẫn làm được: nhận hồ sơ, cấp số, in giấy hẹn. Có mạng lại là tự gửi.</translation>
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
      <source>The province's system holds these {count} dossiers just as this machine; each was compared.</source>
      <translation>Hệ thống của tỉnh đang giữ đúng {count} hồ sơ như máy này; đã so từng hồ sơ.</translation>
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
      <source>Sent again at {time}</source>
      <translation>Gửi lại lúc {time}</translation>
    </message>
    <message>
      <source>Sent again in the next round</source>
      <translation>Gửi lại ở lượt tới</translation>
    </message>
    <message>
      <source>Not tried yet</source>
      <translation>Chưa gửi lần nào</translation>
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
      <source>Province's answer cannot be read</source>
      <translation>Không đọc được lời đáp của tỉnh</translation>
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
      <source>The register cannot be read. Do not go on; call the administrator.</source>
      <translation>Không đọc được sổ hồ sơ. Dừng lại và gọi quản trị viên.</translation>
    </message>
    <message>
      <source>The folder with the data may not be written. Call the administrator.</source>
      <translation>Thư mục dữ liệu không cho ghi. Gọi quản trị viên.</translation>
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
      <source>Only an administrator may change this. Sign in as one.</source>
      <translation>Chỉ quản trị được đổi mục này. Dùng tài khoản quản trị.</translation>
    </message>
    <message>
      <source>This code is not on this machine. Nothing was changed.</source>
      <translation>Mã này chưa có trên máy. Chưa thay đổi gì.</translation>
    </message>
    <message>
      <source>A kept file is missing or damaged. Call the administrator.</source>
      <translation>Một tệp đã lưu bị thiếu hoặc hỏng. Gọi quản trị viên.</translation>
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
      <source>There is no setting of that name.</source>
      <translation>Không có cài đặt tên này.</translation>
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
      <source>Others can read the password file. Take their rights away first.</source>
      <translation>Người khác đọc được tệp mật khẩu. Bỏ quyền đọc của họ trước.</translation>
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
</TS>
