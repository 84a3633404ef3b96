//! Family names, lower-cased with marks: Kinh, Khmer, Hoa, Chăm, of the Central Highlands and of the northern mountains.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that begin names of people. Rarely anything else begins so; what does is told apart in [`super::look`].
const FAMILIES: &str = "\
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đoàn vương trịnh trương đinh \
    lâm phùng mai tô hà tạ cao thái châu tăng quách lương lưu triệu tống tôn đàm đồng đậu thân chu nghiêm khuất \
    khúc kiều từ viên doãn giang hứa la lã lữ mạc mã ninh nhâm nhan ông ôn phó quan sầm thẩm thạch thi tiêu trà \
    ung văn vi vưu âu bạch bành biện cái cam cát chung chúc cù cung cấn diệp du dư điền đan đôn giáp hàn hàng \
    hầu khổng khương kha khâu lạc lại lục lô lỗ mẫn mẫu nông nhữ ngụy nguỵ ngân ngọ nhiêu phí phù quế tào tất \
    thiều thiệu tiết trình trưng trầm tòng tưởng tuấn uông vân bồ bế chế ca cổ hán hình lăng lều liêu liễu lụa \
    mang mộc nghị ngạc ô thang trác tri tề xa đái đăng đới đổng vòng voòng bá bì bàng cồ khiếu lưỡng nhị đèo \
    phún chìu chíu sú thòng thoòng lầu phoòng phủng tằng tắc tsàn ngầu nìm vày tchắn hòng sẩm danh kim sơn kiên \
    thị trạch neang néang chau chên kông sa lim liêng mâu nghét tà keo kien són som tên úc khưu sok chea chhim \
    nuth đàng bạo hàm thập lộ miêu não trượng dụng ức chăm ma katơr kator chamaléa chamalé pinăng pi pupur bo y \
    h' k' a ksor ksơr kpă kpá kră k rơ rcom rơcom rah rahlan rmah rơmah ro siu nay niê nie mlô mlo ayun êban \
    êung ênuôl bkrông byă adrơng hđơk hmŏk hwing kbuôr kđoh kriêng ktla ktul bríu bling bnướch alăng arâl cơlâu \
    coor hiên hôih pơloong tơngôl zơrâm riah ating đắk điểu lơ lơmu kon kơ kơsă cil cill bon bonyơ đa rơông dơng \
    păng pang ndu sơ brol touneh tou ya ja mo đơng jơ krajan lơđa u blong xiêng brao thao nàng kring kiêng un \
    trum giàng vàng lò quàng lù sùng thào hạng hảng mùa vừ cứ chang cháng sính sình ly má tráng thền thàng lồ \
    lừu cà cầm bạc lường lèo lự tẩn chảo phàn phàng bàn tẩy lìm mè ngần vì lang moong cụt xeo xồng lỳ phà pờ \
    khoàng lộc mông vy chẩu hờ thò xìn sần sằm thèn dìu dì pàn pản thích giuse maria phêrô phaolô gioan anna \
    têrêsa antôn đaminh micae mátta";

/// Family names that begin names of firms and places as often (`An Bình`, `Thành Công`): they need another sign.
const RARE: &str = "\
    công thành ngọc quang bình tài quyền trang phương toàn hoa yên tín lợi hùng đường báo thông quảng đạo đạt và \
    buôn quản an ân vĩnh";

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| FAMILIES.split_whitespace().collect());

static RARE_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| RARE.split_whitespace().collect());

/// Whether this word, lower-cased with marks, begins names of people.
pub(super) fn is_listed(word: &str) -> bool {
    WORDS.contains(word)
}

/// Whether this word, lower-cased with marks, is a family name that is none as often.
pub(super) fn is_rare(word: &str) -> bool {
    RARE_WORDS.contains(word)
}
