/**
 * What React Aria says by itself (labels, announcements), in Vietnamese: it ships none. Every key of every package must be here,
 * also of parts not in use today: a missing one throws while a screen is drawn. A test compares the keys with the installed packages.
 */
type Args = Record<string, string | number | boolean>;
type Message = string | ((args: never) => string);
type Fill = (args: Args) => string;

const fill = (text: (args: Args) => string): Fill => text;

export const ariaStrings: Record<string, Record<string, Message>> = {
  "@react-aria/autocomplete": { collectionLabel: "Gợi ý" },
  "@react-aria/breadcrumbs": { breadcrumbs: "Đường dẫn" },
  "@react-aria/calendar": {
    previous: "Trước", next: "Sau", selectedDateDescription: fill((a) => `Ngày đã chọn: ${a.date}`), selectedRangeDescription: fill((a) => `Khoảng đã chọn: ${a.dateRange}`),
    todayDate: fill((a) => `Hôm nay, ${a.date}`), todayDateSelected: fill((a) => `Hôm nay, ${a.date}, đã chọn`), dateSelected: fill((a) => `${a.date}, đã chọn`),
    startRangeSelectionPrompt: "Nhấn để chọn ngày bắt đầu", finishRangeSelectionPrompt: "Nhấn để chọn ngày kết thúc", minimumDate: "Ngày sớm nhất", maximumDate: "Ngày muộn nhất",
    dateRange: fill((a) => `${a.startDate} đến ${a.endDate}`),
  },
  "@react-aria/color": {
    colorPicker: "Bảng chọn màu", twoDimensionalSlider: "Thanh trượt hai chiều", colorNameAndValue: fill((a) => `${a.name}: ${a.value}`), colorInputLabel: fill((a) => `${a.label}, ${a.channelLabel}`),
    colorSwatch: "ô màu", transparent: "trong suốt",
  },
  "@react-aria/combobox": {
    focusAnnouncement: (a: { isGroupChange: boolean; groupTitle: string; groupCount: number; optionText: string; isSelected: boolean }) =>
      `${a.isGroupChange ? `Vào nhóm ${a.groupTitle}, có ${a.groupCount} mục. ` : ""}${a.optionText}${a.isSelected ? ", đã chọn" : ""}`,
    countAnnouncement: fill((a) => `Có ${a.optionCount} mục.`), selectedAnnouncement: fill((a) => `${a.optionText}, đã chọn`), buttonLabel: "Hiện gợi ý", listboxLabel: "Gợi ý",
  },
  "@react-aria/datepicker": {
    era: "kỷ nguyên", year: "năm", month: "tháng", day: "ngày", hour: "giờ", minute: "phút", second: "giây", dayPeriod: "sáng/chiều", calendar: "Lịch", startDate: "Từ ngày", endDate: "Đến ngày",
    weekday: "thứ", timeZoneName: "múi giờ", selectedDateDescription: fill((a) => `Ngày đã chọn: ${a.date}`), selectedRangeDescription: fill((a) => `Khoảng đã chọn: ${a.startDate} đến ${a.endDate}`),
    selectedTimeDescription: fill((a) => `Giờ đã chọn: ${a.time}`),
  },
  "@react-aria/dnd": {
    dragItem: fill((a) => `Kéo ${a.itemText}`), dragSelectedItems: fill((a) => `Kéo ${a.count} mục đã chọn`), dragDescriptionKeyboard: "Nhấn Enter để bắt đầu kéo.",
    dragDescriptionKeyboardAlt: "Nhấn Alt + Enter để bắt đầu kéo.", dragDescriptionTouch: "Chạm hai lần để bắt đầu kéo.", dragDescriptionVirtual: "Nhấn để bắt đầu kéo.",
    dragDescriptionLongPress: "Nhấn giữ để bắt đầu kéo.", dragSelectedKeyboard: fill((a) => `Nhấn Enter để kéo ${a.count} mục đã chọn.`),
    dragSelectedKeyboardAlt: fill((a) => `Nhấn Alt + Enter để kéo ${a.count} mục đã chọn.`), dragSelectedLongPress: fill((a) => `Nhấn giữ để kéo ${a.count} mục đã chọn.`),
    dragStartedKeyboard: "Đang kéo. Nhấn Tab để đến chỗ thả, rồi Enter để thả, hoặc Escape để thôi.", dragStartedTouch: "Đang kéo. Đến chỗ thả rồi chạm hai lần để thả.",
    dragStartedVirtual: "Đang kéo. Đến chỗ thả rồi nhấn hoặc bấm Enter để thả.", endDragKeyboard: "Đang kéo. Nhấn Enter để thôi kéo.", endDragTouch: "Đang kéo. Chạm hai lần để thôi kéo.",
    endDragVirtual: "Đang kéo. Nhấn để thôi kéo.", dropDescriptionKeyboard: "Nhấn Enter để thả. Nhấn Escape để thôi.", dropDescriptionTouch: "Chạm hai lần để thả.",
    dropDescriptionVirtual: "Nhấn để thả.", dropCanceled: "Đã thôi thả.", dropComplete: "Đã thả.", dropIndicator: "chỗ thả", dropOnRoot: "Thả vào", dropOnItem: fill((a) => `Thả vào ${a.itemText}`),
    insertBefore: fill((a) => `Chèn trước ${a.itemText}`), insertBetween: fill((a) => `Chèn giữa ${a.beforeItemText} và ${a.afterItemText}`), insertAfter: fill((a) => `Chèn sau ${a.itemText}`),
  },
  "@react-aria/grid": {
    deselectedItem: fill((a) => `Đã bỏ chọn ${a.item}.`), select: "Chọn", selectedCount: fill((a) => (a.count === 0 ? "Chưa chọn mục nào." : `Đã chọn ${a.count} mục.`)), selectedAll: "Đã chọn tất cả.",
    selectedItem: fill((a) => `Đã chọn ${a.item}.`), longPressToSelect: "Nhấn giữ để vào chế độ chọn.",
  },
  "@react-aria/gridlist": { hasActionAnnouncement: "dòng mở được", hasLinkAnnouncement: fill((a) => `dòng có liên kết: ${a.link}`) },
  "@react-aria/menu": { longPressMessage: "Nhấn giữ hoặc bấm Alt + Mũi tên xuống để mở danh sách" },
  "@react-aria/numberfield": { decrease: fill((a) => `Giảm ${a.fieldLabel}`), increase: fill((a) => `Tăng ${a.fieldLabel}`), numberField: "Ô nhập số" },
  "@react-aria/overlays": { dismiss: "Đóng" },
  "@react-aria/previewtrigger": { longPressMessage: "Nhấn giữ để xem trước" },
  "@react-aria/link-preview": { longPressMessage: "Nhấn giữ để xem trước" },
  "@react-aria/searchfield": { "Clear search": "Xóa nội dung tìm" },
  "@react-aria/spinbutton": { Empty: "Trống" },
  "@react-aria/steplist": { steplist: "Các bước" },
  "@react-aria/table": {
    select: "Chọn", selectAll: "Chọn tất cả", sortable: "cột sắp xếp được", ascending: "tăng dần", descending: "giảm dần", ascendingSort: fill((a) => `đã xếp tăng dần theo cột ${a.columnName}`),
    descendingSort: fill((a) => `đã xếp giảm dần theo cột ${a.columnName}`), columnSize: fill((a) => `${a.value} điểm ảnh`), resizerDescription: "Nhấn Enter để đổi độ rộng", expand: "Mở", collapse: "Thu",
  },
  "@react-aria/tag": { removeDescription: "Nhấn Delete để bỏ.", removeButtonLabel: "Bỏ" },
  "@react-aria/toast": { close: "Đóng", notifications: fill((a) => `${a.count} thông báo.`) },
  "@react-aria/tree": { expand: "Mở", collapse: "Thu" },
  "@react-stately/color": {
    hue: "Sắc độ", saturation: "Độ đậm", lightness: "Độ sáng", brightness: "Độ chói", red: "Đỏ", green: "Xanh lục", blue: "Xanh lam", alpha: "Độ trong",
    colorName: fill((a) => `${a.hue} ${a.chroma} ${a.lightness}`), transparentColorName: fill((a) => `${a.hue} ${a.chroma} ${a.lightness}, trong suốt ${a.percentTransparent}`),
    "very dark": "rất tối", dark: "tối", light: "sáng", "very light": "rất sáng", pale: "nhạt", grayish: "ngả xám", vibrant: "rực", black: "đen", white: "trắng", gray: "xám", pink: "hồng",
    "pink red": "hồng đỏ", "red orange": "đỏ cam", brown: "nâu", orange: "cam", "orange yellow": "cam vàng", "brown yellow": "nâu vàng", yellow: "vàng", "yellow green": "vàng lục",
    "green cyan": "lục lam", cyan: "xanh lơ", "cyan blue": "lơ lam", "blue purple": "lam tím", purple: "tím", "purple magenta": "tím hồng", magenta: "hồng sẫm", "magenta pink": "hồng cánh sen",
  },
  "@react-stately/datepicker": {
    rangeUnderflow: fill((a) => `Phải từ ${a.minValue} trở đi.`), rangeOverflow: fill((a) => `Phải từ ${a.maxValue} trở về trước.`), rangeReversed: "Ngày bắt đầu phải trước ngày kết thúc.",
    unavailableDate: "Không chọn được ngày này.",
  },
  "react-aria-components": { selectPlaceholder: "Chọn…", tableResizer: "Đổi độ rộng cột", dropzoneLabel: "Chỗ thả tệp", colorSwatchPicker: "Các ô màu" },
};

/** Must run before the first part is drawn: React Aria reads both once and keeps them. */
export function installAriaStrings(): void {
  const place = window as unknown as Record<symbol, unknown>;
  place[Symbol.for("react-aria.i18n.locale")] = "vi-VN";
  place[Symbol.for("react-aria.i18n.strings")] = ariaStrings;
}
