/** Words of the check of the data (kiểm tra dữ liệu). A law without a sentence is shown by its name. */
export const healthText = {
  title: "Kiểm tra dữ liệu",
  help: "Mỗi quy luật là một điều luôn phải đúng trong dữ liệu. Chương trình kiểm tra khi mở màn hình này và khi bấm “Kiểm tra ngay”. Có quy luật bị phạm thì giữ nguyên tệp, đừng nhập thêm, và báo người hỗ trợ kèm nội dung ở đây.",
  back: "Nhật ký",
  check: "Kiểm tra ngay",
  good: "Dữ liệu an toàn", goodText: (laws: number) => `Cả ${laws} quy luật đều đúng.`,
  bad: "Dữ liệu cần xem lại", badText: (broken: number, laws: number) => `${broken} trong ${laws} quy luật bị phạm. Dữ liệu vẫn còn nguyên; đừng nhập thêm trước khi có người xem.`,
  file: "Tệp dữ liệu", size: "Dung lượng", schema: "Phiên bản tệp", lines: "Số dòng nhật ký", head: "Dấu cuối của nhật ký",
  laws: "Các quy luật", law: "Quy luật", result: "Kết quả", holds: "Đúng", broken: (count: number) => `${count} chỗ sai`, examples: "Chỗ sai đầu tiên",
} as const;

const laws: Readonly<Record<string, string>> = {
  a_concluded_session_keeps_its_room: "Phiên họp đã kết thúc giữ nguyên danh sách điểm danh",
  a_figure_is_confirmed_once: "Mỗi số liệu của quy định có nhiều nhất một xác nhận còn hiệu lực",
  a_local_quota_is_set_once: "Mỗi tỷ lệ của địa phương ghi một lần cho cùng danh hiệu, cách tính và ngày bắt đầu",
  a_regulation_pack_is_loaded_once: "Mỗi bộ quy định có nhiều nhất một phiên bản đang dùng",
  a_nomination_repeats_its_submission: "Phong trào, đợt và ngày nhận của hồ sơ giống tờ trình của nó",
  a_nomination_stands_where_its_last_step_led: "Tình trạng của hồ sơ là nơi bước cuối cùng dẫn đến",
  a_result_repeats_its_first_tally: "Kết quả giống số phiếu đã nhập",
  a_sheet_counts_its_lines: "Số dòng ghi ở mỗi trang tính đúng bằng số dòng đang giữ",
  a_signed_session_is_whole: "Phiên họp đã ký thì mọi mục đã có kết quả và biên bản đã ký",
  agenda_positions_run_from_one: "Chương trình đánh số 1, 2, 3 … không sót, không trùng",
  an_accepted_row_became_something: "Dòng nào đã nhập cũng có hồ sơ, đơn vị, thành viên, khen thưởng hoặc sáng kiến của nó",
  an_item_on_the_agenda_has_a_nomination_on_the_agenda: "Mục đang chờ và hồ sơ trong phiên họp khớp nhau",
  an_open_draft_keeps_its_file: "Danh sách đang xem vẫn giữ tệp Excel của nó",
  an_open_supplement_waits_at_a_returned_nomination: "Hồ sơ đang chờ bổ sung là hồ sơ đã trả lại",
  attached_files_are_what_was_kept: "Tệp đính kèm nào cũng còn nguyên như lúc đính kèm",
  attendance_holds_members_of_that_day: "Chỉ điểm danh người là thành viên vào ngày họp",
  both_tallies_of_a_closed_ballot_agree: "Hai tổ kiểm phiếu khớp nhau ở mọi mục đã xong",
  every_blob_is_attached: "Tệp nào được giữ cũng thuộc một hồ sơ hoặc tờ trình",
  every_closed_item_has_one_result: "Mục đã xong có đúng một kết quả",
  every_initiative_has_an_author: "Sáng kiến nào cũng có tác giả, đánh số từ tác giả chính",
  every_outcome_led_somewhere: "Kết quả nào cũng chuyển tình trạng hồ sơ",
  every_phase_row_stands_in_its_movement: "Các đợt của phong trào được ghi đủ",
  initiatives_repeat_names_in_their_keys: "Tìm sáng kiến theo tên tác giả và tên sáng kiến thì thấy",
  past_awards_repeat_names_in_their_keys: "Tìm khen thưởng đã có theo tên và đơn vị hiện nay thì thấy",
  foreign_keys_hold: "Mọi liên kết giữa các bảng đều có đầu kia",
  judged_rows_stand_on_sheets_that_are_taken_in: "Chỉ dòng của trang tính được nhập mới được xét, và dòng nào cũng được xét",
  no_active_nomination_stands_twice: "Không ai được đề nghị hai lần cùng một hình thức trong một đợt",
  no_member_stands_twice_in_a_council: "Không thành viên nào bị tính hai lần trong Hội đồng",
  every_change_of_a_unit_says_who_goes_on: "Đơn vị sáp nhập, chia đều ghi rõ đơn vị tiếp tục",
  no_unit_comes_from_itself: "Không đơn vị nào hình thành từ chính nó qua sáp nhập, chia",
  no_past_award_stands_twice: "Không khen thưởng nào ghi hai lần cho cùng một đối tượng, cùng năm và quyết định",
  one_open_agenda_per_nomination: "Một hồ sơ chỉ nằm trong một chương trình đang mở",
  sqlite_integrity: "Tệp dữ liệu không bị hỏng",
  steps_follow_each_other: "Các bước của hồ sơ nối tiếp nhau",
  the_journal_is_one_chain: "Nhật ký là một chuỗi không đứt, không bị sửa",
  units_form_a_tree: "Đơn vị xếp thành cây, không đơn vị nào trực thuộc chính nó",
  votes_fit_the_room: "Số phiếu không vượt quá số thành viên, đạt hay không đạt tính đúng",
};

/** A law as a sentence. */
export function lawSentence(law: string): string {
  return laws[law] ?? law;
}
