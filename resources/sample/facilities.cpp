// SPDX-License-Identifier: GPL-2.0-or-later
#include "sample/facilities.h"

namespace madang::sample {

std::vector<Facility> facilities()
{
    const auto facility = [](const char *english, const char *korean, const char *khmer,
                             const char *kind, double x, double y, const char *landUse,
                             double capacity = 0) {
        return Facility{
            {QString::fromUtf8(english), QString::fromUtf8(korean), QString::fromUtf8(khmer)},
            QString::fromUtf8(kind),
            {x, y},
            QString::fromUtf8(landUse),
            capacity};
    };
    return {
        facility("Old Market", "구시장", "ផ្សារចាស់", "market", -12, 156, "2a", 420),
        facility("East Market", "동부시장", "ផ្សារខាងកើត", "market", 585, 560, "2a", 260),
        facility("New Market", "신시장", "ផ្សារថ្មី", "market", -470, -330, "2a", 300),
        facility("Provincial Hall", "도청", "សាលាខេត្ត", "government", 15, -72, "H3_3_1"),
        facility("City Hall", "시청", "សាលាក្រុង", "government", 900, 760, "H3_3_1"),
        facility("Civic Centre", "시민회관", "មជ្ឈមណ្ឌលសហគមន៍", "government", 1085, 790, "H3_3_1"),
        facility("Museum", "박물관", "សារមន្ទីរ", "museum", 168, 520, "H3_4_1"),
        facility("Railway Station", "기차역", "ស្ថានីយរថភ្លើង", "station", -880, -140, "H4_1_2"),
        facility("Bus Terminal", "버스터미널", "ចំណតរថយន្តក្រុង", "bus_terminal", -1345, 560, "H4_1_5"),
        facility("Provincial Hospital", "도립병원", "មន្ទីរពេទ្យខេត្ត", "hospital", -300, 660, "H3_3_3",
                 280),
        facility("East Bank Health Centre", "동안 보건소", "មណ្ឌលសុខភាពច្រាំងខាងកើត", "health_centre",
                 640, -330, "H3_3_3", 24),
        facility("West Gate Health Centre", "서문 보건소", "មណ្ឌលសុខភាពទ្វារខាងលិច", "health_centre",
                 -1180, -20, "H3_3_3", 20),
        facility("University", "대학교", "សាកលវិទ្យាល័យ", "university", 800, -400, "H3_3_2", 6500),
        facility("University Farm Campus", "대학교 농과캠퍼스", "បរិវេណកសិកម្មសាកលវិទ្យាល័យ",
                 "university", 900, -600, "H3_3_2", 900),
        facility("Station High School", "역전고등학교", "វិទ្យាល័យស្ថានីយ", "school", -640, -60,
                 "H3_3_2", 1400),
        facility("East Bank High School", "동안고등학교", "វិទ្យាល័យច្រាំងខាងកើត", "school", 640, 210,
                 "H3_3_2", 1200),
        facility("North Primary School", "북부초등학교", "សាលាបឋមសិក្សាខាងជើង", "school", -560, 950,
                 "H3_3_2", 680),
        facility("South Primary School", "남부초등학교", "សាលាបឋមសិក្សាខាងត្បូង", "school", -330, -800,
                 "H3_3_2", 720),
        facility("River Primary School", "강변초등학교", "សាលាបឋមសិក្សាមាត់ស្ទឹង", "school", 430, -620,
                 "H3_3_2", 640),
        facility("West Primary School", "서부초등학교", "សាលាបឋមសិក្សាខាងលិច", "school", -1430, 270,
                 "H3_3_2", 590),
        facility("Lake Primary School", "호수초등학교", "សាលាបឋមសិក្សាបឹង", "school", 1455, 160,
                 "H3_3_2", 610),
        facility("Technical School", "기술학교", "សាលាបច្ចេកទេស", "school", -1180, -640, "H3_3_2",
                 800),
        facility("White Pagoda", "백탑사", "វត្តស", "pagoda", 100, 800, "H3_3_4"),
        facility("Banyan Pagoda", "반얀사", "វត្តដើមជ្រៃ", "pagoda", 440, 240, "H3_3_4"),
        facility("Lotus Pagoda", "연꽃사", "វត្តឈូក", "pagoda", -270, -560, "H3_3_4"),
        facility("Palm Pagoda", "야자사", "វត្តត្នោត", "pagoda", 560, -900, "H3_3_4"),
        facility("Field Pagoda", "들녘사", "វត្តវាល", "pagoda", -1000, 1040, "H3_3_4"),
        facility("Stadium", "종합운동장", "ពហុកីឡដ្ឋាន", "sports", -700, -480, "H3_4_3", 5000),
        facility("Central Park", "중앙공원", "សួនច្បារកណ្តាល", "park", -330, -120, "H3_4_4"),
        facility("North Park", "북부공원", "សួនច្បារខាងជើង", "park", -20, 1010, "H3_4_4"),
        facility("Lake Park", "호수공원", "សួនច្បារបឹង", "park", 1070, 90, "H3_4_4"),
        facility("South Park", "남부공원", "សួនច្បារខាងត្បូង", "park", 250, -860, "H3_4_4"),
        facility("Fire Station", "소방서", "ស្ថានីយពន្លត់អគ្គិភ័យ", "fire_station", -560, 300, ""),
        facility("Police Station", "경찰서", "ប៉ុស្តិ៍នគរបាល", "police", -400, 60, ""),
        facility("Post Office", "우체국", "ប្រៃសណីយ៍", "post_office", 75, 330, ""),
        facility("Water Works", "정수장", "រោងចក្រទឹកស្អាត", "water_works", 90, -1150, "H4_3"),
        facility("Wastewater Ponds", "하수처리장", "ស្រះប្រព្រឹត្តិកម្មទឹកកខ្វក់", "wastewater_treatment",
                 -170, 1480, "H4_3"),
        facility("Rice Mill", "정미소", "រោងម៉ាស៊ីនកិនស្រូវ", "industry", -1240, -820, ""),
        facility("Freight Yard", "화물야드", "ចំណតទំនិញ", "freight", -1020, 760, ""),
    };
}

} // namespace madang::sample
