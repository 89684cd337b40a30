<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AttributeChoice</name>
    <message>
        <source>%1 · %2</source>
        <comment>land-use code, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Regulation set</source>
        <translation>규정 묶음</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>No set</source>
        <translation>묶음 없음</translation>
    </message>
</context>
<context>
    <name>AttributeWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number, its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one. Choose it from the list.</source>
        <translation>“%1”(이)라는 이름이 둘 이상 있습니다. 목록에서 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is not one of those to choose from.</source>
        <translation>“%1”은(는) 고를 수 있는 값이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write it without a comma.</source>
        <translation>“%1”은(는) 두 가지로 읽힐 수 있습니다. 쉼표 없이 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>This has to be a whole number.</source>
        <translation>정수여야 합니다.</translation>
    </message>
    <message>
        <source>This has to be from %1 to %2.</source>
        <translation>%1에서 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>This must not be less than %1.</source>
        <translation>%1보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”은(는) 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>Attributes</name>
    <message>
        <source>“%1” is no text encoding that Madang knows.</source>
        <translation>“%1”은(는) Madang이 아는 글 인코딩이 아닙니다.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>아는 것: %1.</translation>
    </message>
    <message>
        <source>The text of the file is in an encoding that could not be recognised.</source>
        <translation>파일의 글이 어떤 인코딩인지 알아낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Say the encoding, or save the table as an Excel workbook or as CSV in UTF-8.</source>
        <translation>인코딩을 지정하거나, 표를 Excel 통합 문서 또는 UTF-8 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no column “uid”, so that its rows cannot be told.</source>
        <translation>시트 “%1”에 “uid” 열이 없어 어느 행인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Export the attributes anew, and leave the column “uid” as it is.</source>
        <translation>속성을 새로 내보내고 “uid” 열은 그대로 두십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that the spreadsheet seems to have rewritten were left as they are in the plan.</source>
        <translation>
            <numerusform>스프레드시트가 바꾸어 쓴 것으로 보이는 글 %n개는 계획에 있는 그대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2. Edit the Excel workbook, whose texts stay texts, or correct these in the plan.</source>
        <translation>시트 “%1”: %2. 글이 글로 남는 Excel 통합 문서를 편집하거나, 계획에서 이 값을 고치십시오.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the sheet “%2”.</source>
        <translation>시트 “%2”에 열 “%1”이(가) 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>둘 중 하나를 빼십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not the plan&apos;s and are not read.</source>
        <translation>
            <numerusform>계획에 없는 열 %n개는 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2.</source>
        <translation>시트 “%1”: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no column of the table “%2”.</source>
        <translation>시트 “%1”에 테이블 “%2”의 열이 없습니다.</translation>
    </message>
    <message>
        <source>The table has: %1.</source>
        <translation>테이블에 있는 열: %1.</translation>
    </message>
    <message>
        <source>it holds characters that are not %1</source>
        <translation>%1이(가) 아닌 글자가 있습니다</translation>
    </message>
    <message>
        <source>it has no uid: new rows are drawn or imported, not read back</source>
        <translation>uid가 없습니다. 새 행은 그리거나 가져오며, 다시 읽어 만들지 않습니다</translation>
    </message>
    <message>
        <source>the plan has no row with the uid “%1” in this scenario</source>
        <translation>이 시나리오에는 uid가 “%1”인 행이 없습니다</translation>
    </message>
    <message>
        <source>“%1” has no value, but needs one</source>
        <translation>“%1”에 값이 없지만 있어야 합니다</translation>
    </message>
    <message>
        <source>the same row stands in line %1 with other values</source>
        <translation>같은 행이 %1번째 줄에 다른 값으로 있습니다</translation>
    </message>
    <message>
        <source>line %1, “%2”: “%3” instead of “%4”</source>
        <translation>%1번째 줄, “%2”: “%4” 대신 “%3”</translation>
    </message>
    <message>
        <source>The plan has no table “%1” whose attributes can be read back.</source>
        <translation>계획에 속성을 다시 읽을 수 있는 테이블 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>다음에서 고르십시오: %1.</translation>
    </message>
    <message>
        <source>This is no table of attributes.</source>
        <translation>속성 표가 아닙니다.</translation>
    </message>
    <message>
        <source>Attributes are read back from XLSX, ODS and CSV files.</source>
        <translation>속성은 XLSX, ODS, CSV 파일에서 다시 읽습니다.</translation>
    </message>
    <message>
        <source>No sheet of the file belongs to a table of the plan: none has a column “uid” with rows of this plan.</source>
        <translation>파일에 이 계획의 테이블에 해당하는 시트가 없습니다. 이 계획의 행이 든 “uid” 열이 어느 시트에도 없습니다.</translation>
    </message>
    <message>
        <source>Export the attributes anew, or name the table.</source>
        <translation>속성을 새로 내보내거나 테이블을 지정하십시오.</translation>
    </message>
    <message>
        <source>sheet “%1”, line %2: %3</source>
        <translation>시트 “%1”, %2번째 줄: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken.</source>
        <translation>
            <numerusform>가져올 수 없는 줄이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for “%2” could be with or without decimals</source>
        <translation>“%2”의 “%1”은(는) 소수일 수도 아닐 수도 있습니다</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no number</source>
        <translation>“%2”의 “%1”은(는) 수가 아닙니다</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no whole number</source>
        <translation>“%2”의 “%1”은(는) 정수가 아닙니다</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken. Nothing has been changed.</source>
        <translation>
            <numerusform>가져올 수 없는 줄이 %n개 있습니다. 아무것도 바뀌지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them in the file, or say that they are to be left out.</source>
        <translation>파일에서 고치거나, 빼고 적용하도록 하십시오.</translation>
    </message>
    <message>
        <source>The plan has been changed since the file was compared with it. Nothing has been changed.</source>
        <translation>파일과 비교한 뒤에 계획이 바뀌었습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>테이블 “%1”, 행 %2.</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>다시 비교하십시오.</translation>
    </message>
    <message>
        <source>it has only %1 of %2 cells: “%3” (“%4”) would be emptied</source>
        <translation>칸 %2개 중 %1개뿐: “%3”(“%4”)이(가) 비워질 수 있음</translation>
    </message>
    <message>
        <source>“%1” for “%2” is an error of the spreadsheet</source>
        <translation>“%2” 값 “%1”: 스프레드시트 오류</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) with “?” for letters that the file&apos;s encoding does not hold were left as they are in the plan.</source>
        <translation>
            <numerusform>파일의 인코딩에 없는 글자가 “?”로 바뀐 텍스트 %n개는 계획에 있는 대로 두었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: %2. To edit such texts, export them as an Excel workbook or as CSV in UTF-8.</source>
        <translation>시트 “%1”: %2. 이런 텍스트를 고치려면 Excel 통합 문서나 UTF-8 CSV로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>BlocksAlgorithm</name>
    <message>
        <source>Blocks between the roads</source>
        <translation>도로 사이의 블록</translation>
    </message>
    <message>
        <source>The blocks that the land of the roads leaves of a site: the plan&apos;s boundary, its zones, or an outline of your own. Blocks that are there already are kept, unless they are to be replaced together with their parcels.</source>
        <translation>대상지(계획 경계, 구역 또는 따로 준 외곽선)에서 도로 부지를 뺀 블록입니다. 이미 있는 블록은 필지와 함께 바꾸도록 하지 않는 한 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Smallest block (m²)</source>
        <translation>최소 블록(m²)</translation>
    </message>
    <message>
        <source>A smaller piece of land is a sliver and is left out</source>
        <translation>이보다 작은 땅은 조각땅으로 보고 빼놓습니다</translation>
    </message>
    <message>
        <source>Replace the blocks and parcels on the site</source>
        <translation>대상지의 블록과 필지 바꾸기</translation>
    </message>
    <message>
        <source>Without it new blocks are made only where there are none</source>
        <translation>선택하지 않으면 블록이 없는 곳에만 새로 만듭니다</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Land of the blocks (ha)</source>
        <translation>블록 면적(ha)</translation>
    </message>
    <message>
        <source>Mean block (m²)</source>
        <translation>평균 블록(m²)</translation>
    </message>
    <message>
        <source>Each block</source>
        <translation>블록별</translation>
    </message>
    <message>
        <source>New blocks</source>
        <translation>새 블록</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are there already and stay as they are.</source>
        <translation>
            <numerusform>블록 %n개가 이미 있어 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>New blocks are made beside them only. Choose to replace them if that is not what you want.</source>
        <translation>새 블록은 그 밖의 땅에만 만듭니다. 원하는 것이 아니면 바꾸기를 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of land are too small for a block.</source>
        <translation>
            <numerusform>블록이 되기에 너무 작은 땅이 %n곳 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out. Move a road, or lower the smallest area.</source>
        <translation>빼놓았습니다. 도로를 옮기거나 최소 면적을 낮추십시오.</translation>
    </message>
    <message>
        <source>Leave existing water out</source>
        <translation>기존 수면 제외</translation>
    </message>
    <message>
        <source>Constraint areas that are a river, a lake or other water, but those whose severity is “conditional”</source>
        <translation>하천, 호수 등 수면인 제한 구역. 단, 제한 정도가 “conditional”인 것은 제외하지 않습니다</translation>
    </message>
    <message>
        <source>Water on the site (ha)</source>
        <translation>대상지 내 수면(ha)</translation>
    </message>
    <message>
        <source>%1 ha of the site are water and were left out of the blocks.</source>
        <translation>대상지 중 %1 ha는 수면이므로 블록에서 제외했습니다.</translation>
    </message>
    <message>
        <source>Blocks end at the shore. Choose not to leave water out where it is to be filled in.</source>
        <translation>블록은 물가에서 끝납니다. 매립할 수면이라면 수면을 제외하지 않도록 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 ha of the site are water, and blocks lie on it.</source>
        <translation>대상지 중 %1 ha는 수면인데, 그 위에 블록이 놓입니다.</translation>
    </message>
    <message>
        <source>Leave water out, unless it is to be filled in.</source>
        <translation>매립할 수면이 아니라면 수면을 제외하십시오.</translation>
    </message>
</context>
<context>
    <name>CapacityAlgorithm</name>
    <message>
        <source>Capacity: what may be built, and what binds</source>
        <translation>수용력: 지을 수 있는 규모와 제한하는 규제</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Reckons for each parcel of a scenario what its regulations allow: the envelope that setbacks leave (front edges lie on roads), the footprint, storeys, floor area and the rule that binds; homes, people and jobs; and what remains beside the buildings that stand. Without a plan it does so for one parcel, GEOMETRY, with the limits given. Ratios are numbers: FAR 2.5, coverage 0.6; lengths are metres.</source>
        <translation>시나리오의 필지마다 규정이 허용하는 것을 계산합니다. 건축선 후퇴가 남기는 건축 가능 영역(앞 변은 도로에 접한 변), 건축면적, 층수, 연면적과 제한하는 규제, 주택 수와 인구와 일자리, 그리고 기존 건물을 뺀 나머지입니다. 계획이 없으면 필지 하나(GEOMETRY)를 주어진 제한으로 계산합니다. 비율은 수로 씁니다: FAR 2.5, 건폐율 0.6. 길이는 미터입니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Day of the law</source>
        <translation>법령 기준일</translation>
    </message>
    <message>
        <source>YYYY-MM-DD; the last day of the plan&apos;s base year where it is left out</source>
        <translation>YYYY-MM-DD. 생략하면 계획 기준연도의 마지막 날</translation>
    </message>
    <message>
        <source>A row for each parcel in the results</source>
        <translation>결과에 필지마다 한 행</translation>
    </message>
    <message>
        <source>One parcel instead of a plan</source>
        <translation>계획 대신 필지 하나</translation>
    </message>
    <message>
        <source>A polygon in WKT, in metres</source>
        <translation>WKT로 쓴 다각형, 미터 단위</translation>
    </message>
    <message>
        <source>Roads about that parcel</source>
        <translation>그 필지 주변의 도로</translation>
    </message>
    <message>
        <source>Lines or polygons in WKT: edges that lie on one are fronts</source>
        <translation>WKT로 쓴 선이나 다각형. 여기에 접한 변이 앞 변입니다</translation>
    </message>
    <message>
        <source>Its front edge, where no roads are given</source>
        <translation>도로를 주지 않을 때의 앞 변</translation>
    </message>
    <message>
        <source>Counted from 0: the edge from the first corner to the second</source>
        <translation>0부터 셉니다: 첫째 꼭짓점에서 둘째 꼭짓점까지의 변이 첫 번째입니다</translation>
    </message>
    <message>
        <source>Front setback (m)</source>
        <translation>앞 이격거리 (m)</translation>
    </message>
    <message>
        <source>Side setback (m)</source>
        <translation>옆 이격거리 (m)</translation>
    </message>
    <message>
        <source>Rear setback (m)</source>
        <translation>뒤 이격거리 (m)</translation>
    </message>
    <message>
        <source>Building coverage</source>
        <translation>건폐율</translation>
    </message>
    <message>
        <source>Of the site: 0.6 for 60 %</source>
        <translation>대지에 대한 비율: 60 %이면 0.6</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>용적률</translation>
    </message>
    <message>
        <source>2.5 for 250 %</source>
        <translation>250 %이면 2.5</translation>
    </message>
    <message>
        <source>Height limit (m)</source>
        <translation>높이 제한 (m)</translation>
    </message>
    <message>
        <source>Most storeys</source>
        <translation>최대 층수</translation>
    </message>
    <message>
        <source>Height of a storey (m)</source>
        <translation>층고 (m)</translation>
    </message>
    <message>
        <source>Open space as a share of the floor area</source>
        <translation>연면적에 대한 공지의 비율</translation>
    </message>
    <message>
        <source>0.045 for the OSR of 4.5 % in Thailand</source>
        <translation>태국의 OSR 4.5 %이면 0.045</translation>
    </message>
    <message>
        <source>Open space as a share of the site</source>
        <translation>대지에 대한 공지의 비율</translation>
    </message>
    <message>
        <source>Floor area that stands there (m²)</source>
        <translation>그곳의 기존 연면적 (m²)</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Floor area allowed (m²)</source>
        <translation>허용 연면적 (m²)</translation>
    </message>
    <message>
        <source>Floor area that stands (m²)</source>
        <translation>기존 연면적 (m²)</translation>
    </message>
    <message>
        <source>Floor area that remains (m²)</source>
        <translation>남은 연면적 (m²)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택 수</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>Parcels by the rule that binds</source>
        <translation>제한하는 규제별 필지 수</translation>
    </message>
    <message>
        <source>Sums by land-use class</source>
        <translation>토지 이용 분류별 합계</translation>
    </message>
    <message>
        <source>Sums by phase</source>
        <translation>단계별 합계</translation>
    </message>
    <message>
        <source>Each parcel</source>
        <translation>필지별</translation>
    </message>
    <message>
        <source>Findings about the parcels</source>
        <translation>필지에 관한 발견 사항</translation>
    </message>
    <message>
        <source>Both a plan and a parcel are given. Give %1 or %2.</source>
        <translation>계획과 필지를 둘 다 주었습니다. %1와(과) %2 가운데 하나만 주십시오.</translation>
    </message>
    <message>
        <source>Neither a plan nor a parcel is given. %1 is the plan&apos;s file (.gpkg), %2 a polygon in WKT.</source>
        <translation>계획도 필지도 주지 않았습니다. %1은(는) 계획 파일(.gpkg)이고, %2은(는) WKT로 쓴 다각형입니다.</translation>
    </message>
    <message>
        <source>%1 is no date: “%2”. Write it like 2026-12-31.</source>
        <translation>%1이(가) 날짜가 아닙니다: “%2”. 2026-12-31처럼 쓰십시오.</translation>
    </message>
</context>
<context>
    <name>CapacityFindingsText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of parcels</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no shape</source>
        <translation>
            <numerusform>도형이 없는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be built on them: %1. Draw them, or remove the rows.</source>
        <translation>이 필지에는 아무것도 지을 수 없습니다: %1. 도형을 그리거나 행을 삭제하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) are narrower than 1 m</source>
        <translation>
            <numerusform>폭이 1 m보다 좁은 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted with what their rules allow, though no one builds on them: %1. Merge them with a neighbour.</source>
        <translation>아무도 짓지 않을 땅이지만 규정이 허용하는 만큼 셉니다: %1. 이웃 필지와 합치십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie on another of the same shape</source>
        <translation>
            <numerusform>같은 모양의 다른 필지와 겹친 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Their floor area is counted twice: %1. Remove the copies.</source>
        <translation>연면적을 두 번 셉니다: %1. 사본을 삭제하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge on a road</source>
        <translation>
            <numerusform>도로에 접한 변이 없는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All their edges are reckoned as sides, so front and rear setbacks are not kept: %1. Draw the road, or give it its width.</source>
        <translation>모든 변을 옆면으로 계산하므로 앞과 뒤의 이격거리는 적용하지 않습니다: %1. 도로를 그리거나 도로에 너비를 넣으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Setbacks leave nothing of %n parcel(s)</source>
        <translation>
            <numerusform>건축선 후퇴를 빼면 남는 땅이 없는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They carry no floor area: %1. Merge them, or reduce the setbacks of their class.</source>
        <translation>이 필지에는 연면적이 없습니다: %1. 필지를 합치거나 그 분류의 이격거리를 줄이십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in no zone</source>
        <translation>
            <numerusform>용도지역에 들지 않은 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule reaches them and they are in no sum: %1. Draw the zone, or give them a land-use code.</source>
        <translation>적용되는 규정이 없어 어느 합계에도 들지 않습니다: %1. 용도지역을 그리거나 토지 이용 코드를 넣으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie partly outside all zones</source>
        <translation>
            <numerusform>일부가 모든 용도지역 밖에 있는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) lie in several zones</source>
        <translation>
            <numerusform>여러 용도지역에 걸친 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>land-use code, number of parcels</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have a land-use code that is in no code list</source>
        <translation>
            <numerusform>코드 목록에 없는 토지 이용 코드를 쓰는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1. Correct them, or add them to the code list.</source>
        <translation>코드: %1. 고치거나 코드 목록에 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>land-use code, its hectares</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>No regulation reaches %n parcel(s) that are to be built on</source>
        <translation>
            <numerusform>건축할 땅이지만 적용되는 규정이 없는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Their capacity is not known and in no sum. Codes: %1. Write coverage, floor area ratio or height for them, with where they come from.</source>
        <translation>수용력을 알 수 없어 어느 합계에도 들지 않습니다. 코드: %1. 건폐율, 용적률 또는 높이를 그 근거와 함께 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing limits the floor area of %n parcel(s)</source>
        <translation>
            <numerusform>연면적에 제한이 없는 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Their classes have a coverage or setbacks, but neither a floor area ratio nor a height, so that they are in no sum: %1. Write one of them.</source>
        <translation>그 분류에 건폐율이나 이격거리는 있지만 용적률도 높이도 없어 어느 합계에도 들지 않습니다: %1. 둘 가운데 하나를 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>On %n parcel(s) stands more than may be built</source>
        <translation>
            <numerusform>지을 수 있는 것보다 많이 지어진 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing remains there: %1. Check the storeys of the buildings, or whether they are protected.</source>
        <translation>더 지을 수 있는 것이 없습니다: %1. 건물의 층수나 보호 대상인지를 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) that the sums rest on are not verified</source>
        <translation>
            <numerusform>합계의 바탕이 되는 규정 가운데 %n개가 확인되지 않았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare them with the instrument before they are quoted as law; they are marked where they are shown.</source>
        <translation>법으로 인용하기 전에 원문과 대조하십시오. 이 규정은 나오는 곳마다 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Madang&apos;s own round numbers are reckoned with</source>
        <translation>마당의 대략적인 값으로 계산합니다</translation>
    </message>
    <message>
        <source>The plan says nothing of the height of a storey, the size of homes and households or the like for some classes. Write what holds here as assumptions, for a class or for all of them.</source>
        <translation>일부 분류에 대해 층고, 주택 규모, 가구원 수 등이 계획에 없습니다. 이곳에 맞는 값을 한 분류 또는 모든 분류의 가정으로 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n building(s) have no number of storeys</source>
        <translation>
            <numerusform>층수가 없는 건물이 %n동 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They are counted by their height, or as one storey where that is not known either, so that more floor area may stand than is reckoned with.</source>
        <translation>높이로 층수를 셈하고, 높이도 모르면 한 층으로 셉니다. 그래서 실제 기존 연면적은 계산한 것보다 클 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without parcels are reckoned as one site each</source>
        <translation>
            <numerusform>필지가 없는 블록 %n개는 각각 대지 하나로 계산합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide them into parcels for setbacks that hold.</source>
        <translation>이격거리가 맞게 적용되도록 필지로 나누십시오.</translation>
    </message>
    <message>
        <source>The plan has neither parcels nor blocks</source>
        <translation>계획에 필지도 블록도 없습니다</translation>
    </message>
    <message>
        <source>Each zone is reckoned as one site, streets included: the sums are too high. Draw blocks and parcels.</source>
        <translation>용도지역마다 도로를 포함한 대지 하나로 계산하므로 합계가 너무 큽니다. 블록과 필지를 그리십시오.</translation>
    </message>
    <message>
        <source>There is nothing to build on</source>
        <translation>건축할 땅이 없습니다</translation>
    </message>
    <message>
        <source>The scenario has no parcels, blocks or zones. Draw them, or import them.</source>
        <translation>이 시나리오에는 필지도 블록도 용도지역도 없습니다. 그리거나 가져오십시오.</translation>
    </message>
    <message>
        <source>Floor area ratio and coverage count for the zoned part only: %1. Check the border of the zones.</source>
        <translation>용적률과 건폐율은 용도지역에 든 부분에만 적용됩니다: %1. 용도지역의 경계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Their ratios are means weighted by area; height, storeys and setbacks are those of the zone that has most of them: %1.</source>
        <translation>비율은 면적으로 가중 평균하고, 높이·층수·이격거리는 가장 넓은 부분이 속한 용도지역을 따릅니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) are divided into parcels in part only</source>
        <translation>
            <numerusform>블록 %n개가 일부만 필지로 나뉘어 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 of them are no parcel and in no sum. Divide the rest, or leave it out of the block.</source>
        <translation>그중 모두 %1은 필지가 아니어서 어떤 합계에도 들지 않습니다. 나머지를 나누거나 블록에서 빼십시오.</translation>
    </message>
    <message>
        <source>Buildings with %1 m² of floor area stand on no site</source>
        <translation>연면적 %1 m²의 건물이 어느 대지에도 있지 않습니다</translation>
    </message>
    <message>
        <source>They are not set against what may be built. They stand in streets, or where no parcel or block is drawn.</source>
        <translation>이 건물들은 지을 수 있는 규모에서 빼지 않습니다. 도로에 있거나, 필지나 블록이 그려지지 않은 곳에 있습니다.</translation>
    </message>
</context>
<context>
    <name>CapacityMap</name>
    <message>
        <source>Rule that binds</source>
        <translation>제한하는 규제</translation>
    </message>
    <message>
        <source>Use of the allowed floor area</source>
        <translation>허용 연면적 사용률</translation>
    </message>
    <message>
        <source>Floor area still to be built, m² per ha</source>
        <translation>더 지을 수 있는 연면적, m²/ha</translation>
    </message>
    <message>
        <source>People that can be housed, per ha</source>
        <translation>수용 가능 인구, 명/ha</translation>
    </message>
    <message>
        <source>Nothing limits it</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>용적률</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Number of storeys</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>건폐율</translation>
    </message>
    <message>
        <source>Setbacks</source>
        <translation>건축선 후퇴</translation>
    </message>
    <message>
        <source>Open space</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Open space ratio of the floor area</source>
        <translation>연면적 대비 공지율</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>주차</translation>
    </message>
    <message>
        <source>Parcel too small</source>
        <translation>필지가 너무 작음</translation>
    </message>
    <message>
        <source>No regulation</source>
        <translation>규제 없음</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>All of it (%1) and more</source>
        <translation>모두(%1) 및 초과</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CapacitySteps</name>
    <message>
        <source>No regulation reaches this parcel: what it may carry is not known.</source>
        <translation>이 필지에 적용되는 규제가 없어 지을 수 있는 규모를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing limits the floor area here.</source>
        <translation>이곳의 연면적에는 제한이 없습니다.</translation>
    </message>
    <message>
        <source>The parcel is smaller than may be built on (%1).</source>
        <translation>필지가 건축할 수 있는 최소 면적(%1)보다 작습니다.</translation>
    </message>
    <message>
        <source>The setbacks bind: they leave %1 to build on.</source>
        <translation>건축선 후퇴가 제한합니다. 지을 땅은 %1만 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The height binds: %n storey(s) fit below %1.</source>
        <translation>
            <numerusform>높이가 제한합니다. %1 아래에 %n층이 들어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number of storeys binds: %1.</source>
        <translation>층수가 제한합니다: %1.</translation>
    </message>
    <message>
        <source>The floor area ratio binds: %1 of the site.</source>
        <translation>용적률이 제한합니다: 대지의 %1.</translation>
    </message>
    <message>
        <source>The coverage binds: %1 of the site.</source>
        <translation>건폐율이 제한합니다: 대지의 %1.</translation>
    </message>
    <message>
        <source>The open space binds: %1 of the site stays free.</source>
        <translation>공지 비율이 제한합니다: 대지의 %1은(는) 비워 둡니다.</translation>
    </message>
    <message>
        <source>The open space ratio binds: open land of %1 of the floor area.</source>
        <translation>공지율이 제한합니다: 연면적의 %1만큼 공지가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Parking binds: there is no room for more cars.</source>
        <translation>주차가 제한합니다. 차를 더 댈 자리가 없습니다.</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Madang&apos;s own assumption: the plan says nothing of it.</source>
        <translation>마당의 자체 가정값: 계획에 정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>No citation is given.</source>
        <translation>출처가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Mean over the parcel&apos;s zones; for the largest part: %1</source>
        <translation>필지가 걸친 구역의 평균, 가장 넓은 부분은: %1</translation>
    </message>
    <message>
        <source>%1 (set %2)</source>
        <translation>%1 (규제 묶음 %2)</translation>
    </message>
    <message>
        <source>It lies on no road: every edge counts as a side.</source>
        <translation>도로에 접하지 않아 모든 변을 옆면으로 봅니다.</translation>
    </message>
    <message>
        <source>It lies on a road on one side.</source>
        <translation>한쪽이 도로에 접합니다.</translation>
    </message>
    <message>
        <source>It reaches a road by a narrow way.</source>
        <translation>좁은 통로로 도로에 닿습니다.</translation>
    </message>
    <message>
        <source>It lies on a corner.</source>
        <translation>모퉁이 필지입니다.</translation>
    </message>
    <message>
        <source>It lies on roads on two opposite sides.</source>
        <translation>마주 보는 두 쪽이 도로에 접합니다.</translation>
    </message>
    <message>
        <source>It lies on roads on three sides or all round.</source>
        <translation>세 쪽 이상이 도로에 접합니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>대지</translation>
    </message>
    <message>
        <source>Within the setbacks</source>
        <translation>건축선 후퇴 안쪽</translation>
    </message>
    <message>
        <source>No setbacks.</source>
        <translation>건축선 후퇴가 없습니다.</translation>
    </message>
    <message>
        <source>Front %1, sides %2, rear %3</source>
        <translation>앞 %1, 옆 %2, 뒤 %3</translation>
    </message>
    <message>
        <source>By coverage</source>
        <translation>건폐율에 따라</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>By open space</source>
        <translation>공지 비율에 따라</translation>
    </message>
    <message>
        <source>%1 of %2 stays free</source>
        <translation>%2의 %1은(는) 비워 둠</translation>
    </message>
    <message>
        <source>The whole site</source>
        <translation>대지 전체</translation>
    </message>
    <message>
        <source>The least of these: coverage</source>
        <translation>이 가운데 가장 작은 것: 건폐율</translation>
    </message>
    <message>
        <source>The least of these: setbacks</source>
        <translation>이 가운데 가장 작은 것: 건축선 후퇴</translation>
    </message>
    <message>
        <source>The least of these: open space</source>
        <translation>이 가운데 가장 작은 것: 공지</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>건축면적</translation>
    </message>
    <message>
        <source>%1 high, a storey of %2</source>
        <translation>높이 %1, 층고 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>최대 %1</translation>
    </message>
    <message>
        <source>As many as the floor area needs: nothing limits them</source>
        <translation>층수 제한이 없어 연면적에 필요한 만큼</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>By floor area ratio</source>
        <translation>용적률에 따라</translation>
    </message>
    <message>
        <source>By footprint and storeys</source>
        <translation>건축면적과 층수에 따라</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>By open space ratio</source>
        <translation>공지율에 따라</translation>
    </message>
    <message>
        <source>Open land of %1 of the floor area</source>
        <translation>연면적의 %1만큼 공지</translation>
    </message>
    <message>
        <source>By parking</source>
        <translation>주차에 따라</translation>
    </message>
    <message>
        <source>Cars that stand on the open land</source>
        <translation>공지에 대는 차량</translation>
    </message>
    <message>
        <source>Smallest parcel</source>
        <translation>최소 필지</translation>
    </message>
    <message>
        <source>%1 are needed to build</source>
        <translation>건축하려면 %1이(가) 필요합니다</translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>허용 연면적</translation>
    </message>
    <message>
        <source>No regulation reaches this parcel</source>
        <translation>이 필지에 적용되는 규제가 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>The least of these: %1</source>
        <translation>이 가운데 가장 작은 것: %1</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>기존 연면적</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>더 지을 수 있는 연면적</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택 수</translation>
    </message>
    <message>
        <source>%1 of dwellings</source>
        <translation>주거 연면적 %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>%1 of other floor area</source>
        <translation>그 밖의 연면적 %1</translation>
    </message>
</context>
<context>
    <name>CashFlowAlgorithm</name>
    <message>
        <source>Cash flow: NPV, B/C and EIRR</source>
        <translation>현금 흐름: NPV, B/C, EIRR</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>타당성</translation>
    </message>
    <message>
        <source>Discounts yearly costs and benefits to the base year, which is year 0 and is not discounted itself, at each rate given: present values, net present value (NPV) and benefit/cost ratio (B/C). Lists every internal rate of return (EIRR), or says why there is none. Costs and benefits are real, at one price year, without taxes and transfers.</source>
        <translation>연도별 비용과 편익을 주어진 할인율마다 기준 연도로 할인합니다. 기준 연도는 0년이며 할인하지 않습니다. 현재 가치, 순현재가치(NPV), 편익/비용 비율(B/C)을 구하고, 내부 수익률(EIRR)을 모두 적거나 없는 까닭을 알려 줍니다. 비용과 편익은 한 해의 가격으로 나타낸 실질 값이며 세금과 이전 지출은 뺍니다.</translation>
    </message>
    <message>
        <source>Table of costs and benefits</source>
        <translation>비용·편익 표</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>표 (*.csv *.txt *.tsv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>CSV with the columns year, cost and benefit; year 0 is the base year</source>
        <translation>year, cost, benefit 열이 있는 CSV. 0년은 기준 연도입니다</translation>
    </message>
    <message>
        <source>Discount rates</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>Fractions a year, with commas between them: 0.045 is 4.5 %</source>
        <translation>연간 비율을 쉼표로 구분해 적습니다. 0.045는 4.5 %입니다</translation>
    </message>
    <message>
        <source>Base year of a table in calendar years</source>
        <translation>달력 연도로 된 표의 기준 연도</translation>
    </message>
    <message>
        <source>The year of the table that counts as year 0; leave it out where years are numbered from 0</source>
        <translation>표에서 0년으로 볼 연도. 연도가 0부터 매겨져 있으면 비워 둡니다</translation>
    </message>
    <message>
        <source>Present values, NPV and B/C at each rate</source>
        <translation>할인율별 현재 가치, NPV, B/C</translation>
    </message>
    <message>
        <source>Internal rates of return</source>
        <translation>내부 수익률</translation>
    </message>
    <message>
        <source>Costs, benefits and cumulative NPV by year</source>
        <translation>연도별 비용, 편익, 누적 NPV</translation>
    </message>
    <message>
        <source>Findings about the table</source>
        <translation>표에서 발견한 문제</translation>
    </message>
    <message>
        <source>No table is given. %1 is a CSV file with the columns year, cost and benefit.</source>
        <translation>표를 주지 않았습니다. %1은(는) year, cost, benefit 열이 있는 CSV 파일입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n different rates bring the net present value to zero.</source>
        <translation>
            <numerusform>서로 다른 비율 %n개가 순현재가치를 0으로 만듭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The yearly balance changes its sign more than once. Decide by NPV and B/C at a given discount rate: none of these rates alone says whether the project pays.</source>
        <translation>연도별 순편익의 부호가 두 번 이상 바뀝니다. 주어진 할인율의 NPV와 B/C로 판단하십시오. 이 비율 어느 하나만으로는 사업의 타당성을 말할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>CashFlowTableText</name>
    <message>
        <source>The table is not there.</source>
        <translation>표가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>있는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>This is a folder, not a table.</source>
        <translation>표가 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>CSV 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The table cannot be opened.</source>
        <translation>표를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>파일을 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file is too large for a cash flow: %1 MB.</source>
        <translation>현금 흐름 표로는 파일이 너무 큽니다: %1 MB.</translation>
    </message>
    <message>
        <source>Choose a CSV file with a row for each year.</source>
        <translation>해마다 한 행이 있는 CSV 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file is not a text table in UTF-8.</source>
        <translation>파일이 UTF-8 텍스트 표가 아닙니다.</translation>
    </message>
    <message>
        <source>Save it from the spreadsheet as “CSV UTF-8”.</source>
        <translation>스프레드시트에서 “CSV UTF-8”로 저장하십시오.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>표가 비어 있습니다.</translation>
    </message>
    <message>
        <source>It needs a first line “year,cost,benefit” and a row for each year.</source>
        <translation>첫 줄 “year,cost,benefit”과 해마다 한 행이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The first line names no columns: “%1”.</source>
        <translation>첫 줄에 열 이름이 없습니다: “%1”.</translation>
    </message>
    <message>
        <source>Put the line “year,cost,benefit” above the numbers.</source>
        <translation>수 위에 “year,cost,benefit” 줄을 넣으십시오.</translation>
    </message>
    <message>
        <source>There is no column “%1”; the first line has: %2.</source>
        <translation>열 “%1”이(가) 없습니다. 첫 줄에 있는 것: %2.</translation>
    </message>
    <message>
        <source>Name the columns year, cost and benefit.</source>
        <translation>열 이름을 year, cost, benefit으로 하십시오.</translation>
    </message>
    <message>
        <source>There are two columns “%1”; the first line has: %2.</source>
        <translation>열 “%1”이(가) 둘입니다. 첫 줄에 있는 것: %2.</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other another name.</source>
        <translation>하나만 남기거나 다른 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>The table has no rows under its first line.</source>
        <translation>표의 첫 줄 아래에 행이 없습니다.</translation>
    </message>
    <message>
        <source>Add a row for each year.</source>
        <translation>해마다 한 행을 추가하십시오.</translation>
    </message>
    <message>
        <source>The year “%1” is not a whole number.</source>
        <translation>연도 “%1”은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Number the years 0, 1, 2 …; year 0 is the base year.</source>
        <translation>연도를 0, 1, 2 …로 매기십시오. 0년이 기준 연도입니다.</translation>
    </message>
    <message>
        <source>The year %1 lies before the base year.</source>
        <translation>연도 %1은(는) 기준 연도보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Number the years from 0; costs spent before the base year are sunk and do not count.</source>
        <translation>연도를 0부터 매기십시오. 기준 연도 전에 쓴 비용은 매몰비용이므로 세지 않습니다.</translation>
    </message>
    <message>
        <source>The year %1 lies before the base year %2.</source>
        <translation>연도 %1은(는) 기준 연도 %2보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Give the right base year, or leave the row out: what is spent already does not count.</source>
        <translation>올바른 기준 연도를 주거나 그 행을 빼십시오. 이미 쓴 비용은 세지 않습니다.</translation>
    </message>
    <message>
        <source>The years are calendar years (from %1); year 0 must be the base year.</source>
        <translation>연도가 달력 연도입니다(%1부터). 0년이 기준 연도여야 합니다.</translation>
    </message>
    <message>
        <source>Number the years 0, 1, 2 …, or say which year is the base year.</source>
        <translation>연도를 0, 1, 2 …로 매기거나 기준 연도가 어느 해인지 알려 주십시오.</translation>
    </message>
    <message>
        <source>Year %1 is there twice; it stood in row %2 before.</source>
        <translation>연도 %1이(가) 두 번 있습니다. 앞서 행 %2에 있었습니다.</translation>
    </message>
    <message>
        <source>Put all of a year into one row.</source>
        <translation>한 해의 값을 한 행에 모으십시오.</translation>
    </message>
    <message>
        <source>Year %1 is missing.</source>
        <translation>연도 %1이(가) 빠졌습니다.</translation>
    </message>
    <message>
        <source>The years %1 to %2 are missing.</source>
        <translation>연도 %1부터 %2까지가 빠졌습니다.</translation>
    </message>
    <message>
        <source>Add a row for each year, with 0 where nothing is spent or gained.</source>
        <translation>해마다 한 행을 추가하고, 비용이나 편익이 없는 해에는 0을 적으십시오.</translation>
    </message>
    <message>
        <source>There is no year 0; the first is year %1.</source>
        <translation>0년이 없습니다. 처음은 %1년입니다.</translation>
    </message>
    <message>
        <source>There is no row for the base year %2; the first is %1.</source>
        <translation>기준 연도 %2의 행이 없습니다. 처음은 %1입니다.</translation>
    </message>
    <message>
        <source>Add the base year, which is not discounted, with 0 where nothing is spent or gained.</source>
        <translation>할인하지 않는 기준 연도를 추가하고, 비용이나 편익이 없으면 0을 적으십시오.</translation>
    </message>
    <message>
        <source>The last year lies %1 years after the base year; at most %2 make sense.</source>
        <translation>마지막 연도가 기준 연도에서 %1년 뒤입니다. 많아야 %2년까지가 타당합니다.</translation>
    </message>
    <message>
        <source>Look for a typing error in the years.</source>
        <translation>연도에 오타가 있는지 살피십시오.</translation>
    </message>
    <message>
        <source>The years are not in order: %1 comes after %2.</source>
        <translation>연도의 순서가 맞지 않습니다: %1이(가) %2 다음에 옵니다.</translation>
    </message>
    <message>
        <source>They were put in order for the computation; the file is unchanged.</source>
        <translation>계산할 때 순서를 맞추었습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>The row has %1 fields where the first line has %2.</source>
        <translation>첫 줄은 %2칸인데 이 행은 %1칸입니다.</translation>
    </message>
    <message>
        <source>A comma within a number? Write 1250.5, or put the number in quotes.</source>
        <translation>수 안에 쉼표가 있습니까? 1250.5처럼 적거나 수를 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>The cell is blank, which is not the same as 0.</source>
        <translation>칸이 비어 있습니다. 빈 칸은 0과 다릅니다.</translation>
    </message>
    <message>
        <source>Write 0 if nothing is meant, or the number that is missing.</source>
        <translation>값이 없다는 뜻이면 0을, 아니면 빠진 수를 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write digits only, without currency or words: 1250.5</source>
        <translation>통화나 글자 없이 숫자만 적으십시오: 1250.5</translation>
    </message>
    <message>
        <source>“%1” can be read as %2 or as %3.</source>
        <translation>“%1”은(는) %2(으)로도 %3(으)로도 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Write numbers without a mark between thousands.</source>
        <translation>수에 천 단위 구분 기호를 넣지 마십시오.</translation>
    </message>
    <message>
        <source>“%1” has another decimal mark than row %2.</source>
        <translation>“%1”의 소수점 기호가 행 %2와(과) 다릅니다.</translation>
    </message>
    <message>
        <source>Use a point, or a comma, in the whole table.</source>
        <translation>표 전체에 점이나 쉼표 가운데 하나만 쓰십시오.</translation>
    </message>
    <message>
        <source>The cost %1 is negative.</source>
        <translation>비용 %1이(가) 음수입니다.</translation>
    </message>
    <message>
        <source>It was subtracted from the costs. A residual value counts among the benefits, which changes B/C though not NPV.</source>
        <translation>비용에서 뺐습니다. 잔존가치는 편익에 넣으며, 그러면 NPV는 그대로이고 B/C는 달라집니다.</translation>
    </message>
    <message>
        <source>The benefit %1 is negative.</source>
        <translation>편익 %1이(가) 음수입니다.</translation>
    </message>
    <message>
        <source>It was subtracted from the benefits. As a cost it would change B/C though not NPV.</source>
        <translation>편익에서 뺐습니다. 비용으로 넣으면 NPV는 그대로이고 B/C는 달라집니다.</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>파일 %1.</translation>
    </message>
    <message>
        <source>File %1, row %2.</source>
        <translation>파일 %1, %2행.</translation>
    </message>
    <message>
        <source>File %1, row %2, column “%3”.</source>
        <translation>파일 %1, %2행, 열 “%3”.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>No cash flow could be read from %1.</source>
        <translation>%1에서 현금 흐름을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>There is no discount rate. Give one or more, with commas between them.</source>
        <translation>할인율이 없습니다. 하나 이상을 쉼표로 구분해 주십시오.</translation>
    </message>
    <message>
        <source>The discount rate “%1” is not a number.</source>
        <translation>할인율 “%1”은(는) 수가 아닙니다.</translation>
    </message>
    <message>
        <source>At a discount rate of “%1” (-100 % or less) nothing can be discounted.</source>
        <translation>할인율 “%1”(-100 % 이하)로는 할인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The discount rate “%1” would be %2 %. Rates are fractions: 4.5 % is 0.045.</source>
        <translation>할인율 “%1”은(는) %2 %가 됩니다. 할인율은 소수로 적습니다. 4.5 %는 0.045입니다.</translation>
    </message>
    <message>
        <source>The discount rate “%1” is 100 % or more. Look for a missing decimal mark.</source>
        <translation>할인율 “%1”은(는) 100 % 이상입니다. 소수점이 빠졌는지 살피십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) in this table.</source>
        <translation>
            <numerusform>이 표에 문제가 %n건 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend those listed and read the table again.</source>
        <translation>위의 문제를 고치고 표를 다시 읽으십시오.</translation>
    </message>
</context>
<context>
    <name>CensusText</name>
    <message>
        <source>Read as years of the Buddhist calendar, which is 543 years ahead: %1. Check them where that was not meant.</source>
        <translation>543년 앞서는 불기 연도로 읽었습니다: %1. 그런 뜻이 아니었다면 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is no year that anything was counted in or is planned for.</source>
        <translation>%1은(는) 조사하거나 계획하는 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>Write the year with four digits, as in 2019.</source>
        <translation>연도는 2019처럼 네 자리로 적으십시오.</translation>
    </message>
    <message>
        <source>The year %1 lies too far ahead.</source>
        <translation>%1년은 너무 먼 미래입니다.</translation>
    </message>
    <message>
        <source>Where it is of the Buddhist calendar, write %1.</source>
        <translation>불기 연도라면 %1(으)로 적으십시오.</translation>
    </message>
    <message>
        <source>Buddhist years were converted</source>
        <translation>불기 연도를 서기로 바꾸었습니다</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Row %1 is no year with a count: “%2”.</source>
        <translation>%1행은 연도와 조사값이 아닙니다: “%2”.</translation>
    </message>
    <message>
        <source>Write a row for each count: the year, then how many, as in 2019 and 150,000.</source>
        <translation>조사값마다 한 행에 연도와 수를 적으십시오. 예: 2019와 150,000.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, 행 %2</translation>
    </message>
    <message>
        <source>The counts were put in the order of their years</source>
        <translation>조사값을 연도순으로 정렬했습니다</translation>
    </message>
    <message>
        <source>They were not given in that order. Check that no year is mistyped.</source>
        <translation>입력한 순서가 연도순이 아니었습니다. 잘못 적은 연도가 없는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The table of counts cannot be read: %1</source>
        <translation>조사값 표를 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Choose a text file with a year and a count on each line.</source>
        <translation>한 줄에 연도와 조사값이 있는 텍스트 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file is too large for a table of counts.</source>
        <translation>조사값 표라기에는 파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Row %1: it is not clear how many “%2” is.</source>
        <translation>%1행: “%2”이(가) 몇인지 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Write the whole number, as in 120,000. Words for people and jobs may follow it, and those such as 만, thousand or million.</source>
        <translation>120,000처럼 전체 수를 쓰십시오. 사람과 일자리를 세는 말, 그리고 만, thousand, million 같은 단위는 뒤에 붙일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>%1 · %2</source>
        <comment>land-use code, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>class, another word for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>기존</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <comment>typical section, its width</comment>
        <translation>%1, %2 m</translation>
    </message>
</context>
<context>
    <name>CodeLists</name>
    <message>
        <source>The code list of %1 cannot be read.</source>
        <translation>%1의 코드 목록을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The list “%1” of this program cannot be read.</source>
        <translation>이 프로그램의 목록 “%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Install Madang anew.</source>
        <translation>마당을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>ColumnLabel</name>
    <message>
        <source>Length (m)</source>
        <translation>길이 (m)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>면적 (m²)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>이름 (%1)</translation>
    </message>
    <message>
        <source>Overlay zone</source>
        <translation>중첩 구역</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Rules and programme</source>
        <translation>규정과 단계</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일 안에서</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”은(는) 필요 없는 단어입니다.</translation>
    </message>
    <message>
        <source>There are no computations: no plugin is loaded.</source>
        <translation>계산이 없습니다. 불러온 플러그인이 없습니다.</translation>
    </message>
    <message>
        <source>No computation&apos;s name contains “%1”.</source>
        <translation>이름에 “%1”이(가) 들어간 계산이 없습니다.</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”. `madang-cli list` names them all.</source>
        <translation>“%1” 알고리즘이 없습니다. `madang-cli list`로 모두 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 — default: %2</source>
        <translation>%1 — 기본값: %2</translation>
    </message>
    <message>
        <source>%1 — may be left out</source>
        <translation>%1 — 생략 가능</translation>
    </message>
    <message>
        <source>Results:</source>
        <translation>결과:</translation>
    </message>
    <message>
        <source>%1 needs a value: %1=VALUE.</source>
        <translation>%1에는 값이 필요합니다: %1=값.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; parameters are given as --NAME=VALUE.</source>
        <translation>“%1”은(는) 필요 없는 단어입니다. 매개변수는 --이름=값으로 적습니다.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation>알 수 없는 옵션 --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1이(가) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken into %1.</source>
        <translation>
            <numerusform>%n행을 %1에 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Layer %1; text %2; coordinate system %3.</source>
        <translation>레이어 %1, 문자 %2, 좌표계 %3.</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>평문</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>열: %1</translation>
    </message>
    <message>
        <source>The option for it: %1</source>
        <translation>해당 옵션: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>그런 계획이 없습니다.</translation>
    </message>
    <message>
        <source>makes an empty plan</source>
        <translation>빈 계획을 만듭니다</translation>
    </message>
    <message>
        <source>brings a file&apos;s features into a table of the plan</source>
        <translation>파일의 지형지물을 계획의 표로 가져옵니다</translation>
    </message>
    <message>
        <source>records a file (dem, gtfs, cashflow …) as a data set of the plan</source>
        <translation>파일(dem, gtfs, cashflow 등)을 계획의 데이터로 등록합니다</translation>
    </message>
    <message>
        <source>looks for mistakes in a plan</source>
        <translation>계획의 잘못을 찾습니다</translation>
    </message>
    <message>
        <source>turns back the last edit of a plan</source>
        <translation>계획의 마지막 편집을 되돌립니다</translation>
    </message>
    <message>
        <source>repeats the edit that was turned back last</source>
        <translation>마지막으로 되돌린 편집을 다시 합니다</translation>
    </message>
    <message>
        <source>lists the computations</source>
        <translation>계산 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>explains a computation and its parameters</source>
        <translation>계산과 그 매개변수를 설명합니다</translation>
    </message>
    <message>
        <source>runs a computation</source>
        <translation>계산을 실행합니다</translation>
    </message>
    <message>
        <source>writes the prefeasibility report</source>
        <translation>예비타당성 보고서를 씁니다</translation>
    </message>
    <message>
        <source>madang-cli %1: plans, computations, maps and reports without a window.</source>
        <translation>madang-cli %1: 창 없이 계획, 계산, 지도, 보고서를 다룹니다.</translation>
    </message>
    <message>
        <source>Plugin “%1” is not loaded: %2</source>
        <translation>플러그인 “%1”을(를) 불러오지 못했습니다: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” 명령이 없습니다.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a number from %3 to %4.</source>
        <translation>--%1: “%2”은(는) %3에서 %4 사이의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>--languages: a map speaks one or two languages.</source>
        <translation>--languages: 지도에는 한두 언어를 씁니다.</translation>
    </message>
    <message>
        <source>The map is without a layer of “%1”: %2</source>
        <translation>지도에 “%1”의 레이어가 빠졌습니다: %2</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1을(를) 썼습니다.</translation>
    </message>
    <message>
        <source>--%1: “%2” is not a year of the common era, such as 2026.</source>
        <translation>--%1: “%2”은(는) 2026과 같은 서기 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소함: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>다시 실행함: %1</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1을(를) 만들었습니다.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is now a data set of the plan, with the role “%2”.</source>
        <translation>%1을(를) 계획의 데이터로 등록했습니다. 역할은 “%2”입니다.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>알릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>A part of the report could not be computed: %1</source>
        <translation>보고서의 일부를 계산하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>--set: “%1” does not say which column gets which value; write column=value.</source>
        <translation>--set: “%1”에는 어느 열에 어느 값을 넣을지 없습니다. 열=값으로 적으십시오.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>이용 조건: %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet %1, table %2: %n line(s)</source>
        <translation>
            <numerusform>시트 %1, 테이블 %2: %n줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ from the plan.</source>
        <translation>
            <numerusform>계획과 다른 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed. Correct these lines, or leave them out with --skip-problems.</source>
        <translation>아무것도 바뀌지 않았습니다. 이 줄을 고치거나 --skip-problems로 빼십시오.</translation>
    </message>
    <message>
        <source>--output: the end of “%1” names no format. Known: %2.</source>
        <translation>--output: “%1”의 확장자는 아는 형식이 아닙니다. 아는 형식: %2.</translation>
    </message>
    <message>
        <source>--places: “%1” is none of none, lonlat, wkt.</source>
        <translation>--places: “%1”은(는) none, lonlat, wkt 가운데 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>--layers: “%1” is neither class nor table.</source>
        <translation>--layers: “%1”은(는) class도 table도 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) in %2</source>
        <translation>
            <numerusform>%1: %n행, 파일 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been done to this plan yet.</source>
        <translation>이 계획에는 아직 편집한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Layer %1: areas %2, lines %3, points %4, texts %5</source>
        <translation>레이어 %1: 면 %2, 선 %3, 점 %4, 글 %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>writes rows of the plan into a drawing, a map file or a spreadsheet</source>
        <translation>계획의 행을 도면, 지도 파일 또는 스프레드시트로 씁니다</translation>
    </message>
    <message>
        <source>reads back attributes that were exported and edited in a spreadsheet</source>
        <translation>내보내어 스프레드시트에서 편집한 속성을 다시 읽습니다</translation>
    </message>
    <message>
        <source>lists, makes, changes, removes, promotes and compares scenarios</source>
        <translation>시나리오를 나열하고, 만들고, 바꾸고, 삭제하고, 상위에 반영하고, 비교합니다</translation>
    </message>
    <message>
        <source>lists the edits of a plan; undoes or repeats up to one of them</source>
        <translation>계획의 편집을 나열하고, 그 가운데 하나까지 실행을 취소하거나 다시 실행합니다</translation>
    </message>
    <message>
        <source>keeps copies of a plan under a name, and goes back to them</source>
        <translation>이름을 붙여 계획의 판을 저장하고, 그 판으로 되돌아갑니다</translation>
    </message>
    <message>
        <source>--paper: “%1” is not a paper size. Known: %2.</source>
        <translation>--paper: “%1”은(는) 용지 크기가 아닙니다. 사용할 수 있는 크기: %2.</translation>
    </message>
    <message>
        <source>--orientation: “%1” is neither landscape nor portrait.</source>
        <translation>--orientation: “%1”은(는) landscape도 portrait도 아닙니다.</translation>
    </message>
    <message>
        <source>--languages: “%1” is not the code of a language that is known here. Known: %2.</source>
        <translation>--languages: “%1”은(는) 알려진 언어 코드가 아닙니다. 사용할 수 있는 코드: %2.</translation>
    </message>
    <message>
        <source>--sheet and --theme both say what is drawn: give one of them.</source>
        <translation>--sheet와 --theme는 둘 다 그릴 내용을 뜻합니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>--theme is missing: it says what is drawn on a template of your own.</source>
        <translation>--theme가 없습니다. 직접 만든 양식에 무엇을 그릴지 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--sheet: there is no file “%1”.</source>
        <translation>--sheet: “%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. No sheet was written.</source>
        <translation>중단했습니다. 도면을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The plan has no revisions yet.</source>
        <translation>이 계획에는 아직 판이 없습니다.</translation>
    </message>
    <message>
        <source>Before going back to %1</source>
        <translation>%1(으)로 되돌아가기 전</translation>
    </message>
    <message>
        <source>The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.</source>
        <translation>계획이 판 “%1”의 상태로 되돌아갔습니다. 지금까지의 상태는 판 “%2”에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is done with a revision by the word “%1”.</source>
        <translation>판에 쓸 수 있는 동작 가운데 “%1”은(는) 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>실행함: %1</translation>
    </message>
    <message>
        <source>Nothing is done with a scenario by the word “%1”.</source>
        <translation>시나리오에 쓸 수 있는 동작 가운데 “%1”은(는) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan changed.</source>
        <translation>
            <numerusform>계획의 %n행을 바꾸었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>--dxf-rings: write holes or areas.</source>
        <translation>--dxf-rings: holes 또는 areas를 쓰십시오.</translation>
    </message>
    <message>
        <source>draws a map sheet, one that the plan keeps, or one for each district; writes a sheet as a template for QGIS; lists the sheets</source>
        <translation>도면이나 계획에 보관된 도면을 그리거나 구역마다 한 장씩 그립니다. 도면을 QGIS 양식으로 쓰고, 도면을 나열합니다</translation>
    </message>
    <message>
        <source>--%1: the sheet “%2” is drawn as the plan keeps it. Change it in the window.</source>
        <translation>--%1: 도면 “%2”은(는) 계획에 보관된 그대로 그립니다. 바꾸려면 창에서 바꾸십시오.</translation>
    </message>
</context>
<context>
    <name>CompactnessAlgorithm</name>
    <message>
        <source>The mean of 4πA/P² over the blocks of a scenario: 1 for a circle, less the longer the blocks&apos; edges are.</source>
        <translation>시나리오의 블록에 대한 4πA/P²의 평균. 원이면 1이고 블록의 둘레가 길수록 작아집니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Mean compactness, 0 to 1</source>
        <translation>평균 조밀도, 0에서 1까지</translation>
    </message>
    <message>
        <source>This scenario has no blocks. Draw some, or import them into the table “block”.</source>
        <translation>이 시나리오에는 블록이 없습니다. 그리거나 표 “block”으로 가져오십시오.</translation>
    </message>
    <message>
        <source>Compactness of blocks</source>
        <translation>블록의 조밀도</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>예제</translation>
    </message>
</context>
<context>
    <name>CompactnessPanel</name>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Mean compactness</source>
        <translation>평균 조밀도</translation>
    </message>
    <message>
        <source>4πA/P²: 1 for a circle (Polsby &amp; Popper 1991)</source>
        <translation>4πA/P²: 원이면 1 (Polsby &amp; Popper 1991)</translation>
    </message>
    <message>
        <source>Press Run to see how compact the blocks of this scenario are.</source>
        <translation>실행을 누르면 이 시나리오의 블록이 얼마나 조밀한지 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>“%1” is not known: a condition asks for lot_area (m²), road_width (m), height (m) or use.</source>
        <translation>“%1”은(는) 알 수 없습니다. 조건에는 lot_area(m²), road_width(m), height(m), use를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Here lot_area, road_width, height or use is expected.</source>
        <translation>이 자리에는 lot_area, road_width, height, use 가운데 하나가 와야 합니다.</translation>
    </message>
    <message>
        <source>Here one of &lt; &lt;= &gt; &gt;= = != is expected; for use one of = and !=.</source>
        <translation>이 자리에는 &lt; &lt;= &gt; &gt;= = != 가운데 하나가 와야 합니다. use에는 =와 != 가운데 하나를 씁니다.</translation>
    </message>
    <message>
        <source>Here a number is expected, with a decimal point and without a unit.</source>
        <translation>이 자리에는 수가 와야 합니다. 소수점은 점으로 쓰고 단위는 붙이지 않습니다.</translation>
    </message>
    <message>
        <source>Here a use or a land-use code is expected, in quotes where it has blanks.</source>
        <translation>이 자리에는 용도나 토지 이용 코드가 와야 합니다. 빈칸이 있으면 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>닫는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not expected any more: comparisons are joined by and, or.</source>
        <translation>이 자리에는 “%1”이(가) 올 수 없습니다. 비교는 and, or로 잇습니다.</translation>
    </message>
    <message>
        <source>The condition “%1” is not understood at character %2. %3 An example: lot_area &gt;= 500 and road_width &lt; 12.</source>
        <translation>조건 “%1”의 %2번째 글자에서 뜻을 알 수 없습니다. %3 예: lot_area &gt;= 500 and road_width &lt; 12.</translation>
    </message>
</context>
<context>
    <name>CornerEdit</name>
    <message>
        <source>This corner point cannot be taken away: too few would be left.</source>
        <translation>이 꼭짓점은 없앨 수 없습니다. 남는 꼭짓점이 너무 적습니다.</translation>
    </message>
    <message>
        <source>This corner point cannot be taken away: boundaries part here, and a gap would open between them.</source>
        <translation>이 꼭짓점은 없앨 수 없습니다. 여기서 경계가 갈라지므로 그 사이에 틈이 생깁니다.</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Brunei</source>
        <translation>브루나이</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>캄보디아</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>인도네시아</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>라오스</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>말레이시아</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>미얀마</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>필리핀</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
</context>
<context>
    <name>CriterionText</name>
    <message>
        <source>Criterion %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Write numbers as in 0.5 or 1200.</source>
        <translation>숫자는 0.5나 1200처럼 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is no class with a score.</source>
        <translation>“%1”은(는) 점수가 붙은 용도가 아닙니다.</translation>
    </message>
    <message>
        <source>Write CODE=SCORE, as in RES=1 or *=0.2 for every other code.</source>
        <translation>코드=점수로 적으십시오. 예: RES=1, 그 밖의 모든 코드는 *=0.2.</translation>
    </message>
    <message>
        <source>A score of %1 is not between 0 and 1.</source>
        <translation>점수 %1은(는) 0과 1 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>0 is unfit, 1 is best: 0.8 rather than 80.</source>
        <translation>0은 부적합, 1은 최적입니다. 80이 아니라 0.8로 적으십시오.</translation>
    </message>
    <message>
        <source>The classes have no scores.</source>
        <translation>용도에 점수가 없습니다.</translation>
    </message>
    <message>
        <source>There is no curve “%1”.</source>
        <translation>“%1”이라는 곡선은 없습니다.</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>다음 가운데 하나를 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>The curve “%1” takes %2 values, and %3 are given.</source>
        <translation>곡선 “%1”에는 값이 %2개 필요한데 %3개가 주어졌습니다.</translation>
    </message>
    <message>
        <source>Give them in rising order, as in “down 5 25”.</source>
        <translation>“down 5 25”처럼 작은 값부터 적으십시오.</translation>
    </message>
    <message>
        <source>There is no criterion “%1”.</source>
        <translation>“%1”이라는 기준은 없습니다.</translation>
    </message>
    <message>
        <source>The criterion “%1” names no file.</source>
        <translation>기준 “%1”에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Write it with its file, as in %1:depth.tif.</source>
        <translation>%1:depth.tif처럼 파일과 함께 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is measured and has no classes.</source>
        <translation>“%1”은(는) 측정하는 값이라 용도가 없습니다.</translation>
    </message>
    <message>
        <source>Land use has classes, and no curve of numbers.</source>
        <translation>토지이용은 용도로 나뉘므로 숫자 곡선이 없습니다.</translation>
    </message>
    <message>
        <source>Give a curve, as in “down 5 25”.</source>
        <translation>“down 5 25”처럼 곡선을 적으십시오.</translation>
    </message>
    <message>
        <source>The values of the curve of “%1” do not rise, or a score is not between 0 and 1.</source>
        <translation>“%1” 곡선의 값이 커지지 않거나, 점수가 0과 1 사이가 아닙니다.</translation>
    </message>
    <message>
        <source>Give the values in rising order; a curve may fall, its values may not: “down 5 25”.</source>
        <translation>값은 작은 것부터 적으십시오. 내려가는 곡선도 값은 커지게 적습니다: “down 5 25”.</translation>
    </message>
    <message>
        <source>The criteria cannot be read as JSON: %1</source>
        <translation>기준을 JSON으로 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Write a list of objects with “source” and “curve”.</source>
        <translation>“source”와 “curve”가 있는 객체의 목록으로 적으십시오.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>경사</translation>
    </message>
    <message>
        <source>Distance to roads</source>
        <translation>도로까지 거리</translation>
    </message>
    <message>
        <source>Distance to water</source>
        <translation>물까지 거리</translation>
    </message>
    <message>
        <source>Distance to facilities</source>
        <translation>시설까지 거리</translation>
    </message>
    <message>
        <source>Distance to facilities: %1</source>
        <translation>시설까지 거리: %1</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>Flood depth</source>
        <translation>침수심</translation>
    </message>
    <message>
        <source>There are %1 weights for %2 criteria.</source>
        <translation>기준은 %2개인데 가중치는 %1개입니다.</translation>
    </message>
    <message>
        <source>Give one for each criterion, in their order.</source>
        <translation>기준의 순서대로 하나씩 적으십시오.</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1을(를) 쓸 수 없었습니다: %2</translation>
    </message>
</context>
<context>
    <name>DatasetRole</name>
    <message>
        <source>Terrain heights (DEM)</source>
        <translation>지형 고도 (DEM)</translation>
    </message>
    <message>
        <source>Timetable of public transport (GTFS)</source>
        <translation>대중교통 시간표 (GTFS)</translation>
    </message>
    <message>
        <source>Costs and benefits by year</source>
        <translation>연도별 비용과 편익</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Write the year, or year-month-day, such as 2026-05-01.</source>
        <translation>연도 또는 연-월-일(예: 2026-05-01)로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” does not tell day and month apart.</source>
        <translation>“%1”은(는) 일과 월을 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” looks like a year of the Buddhist era.</source>
        <translation>“%1”은(는) 불기 연도로 보입니다.</translation>
    </message>
    <message>
        <source>Write the year CE, such as %1.</source>
        <translation>서기 연도로 쓰십시오(예: %1).</translation>
    </message>
    <message>
        <source>%1 of the Buddhist era is %2 CE.</source>
        <translation>불기 %1년은 서기 %2년입니다.</translation>
    </message>
    <message>
        <source>“%1” is no year in which a regulation holds.</source>
        <translation>“%1”은(는) 규정이 효력을 갖는 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>“%1”이라는 날은 없습니다.</translation>
    </message>
</context>
<context>
    <name>DemandText</name>
    <message>
        <source>The number to start from cannot be %1.</source>
        <translation>출발하는 수가 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a number of people or jobs, zero or more.</source>
        <translation>사람이나 일자리의 수를 0 이상으로 적으십시오.</translation>
    </message>
    <message>
        <source>A rate of %1 a year would leave nothing after one year, or less.</source>
        <translation>연 증가율 %1이면 1년 뒤에 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>Rates are shares: 0.025 is 2.5 % a year, -0.01 a loss of 1 %.</source>
        <translation>증가율은 비율입니다. 0.025는 연 2.5 %, -0.01은 1 % 감소입니다.</translation>
    </message>
    <message>
        <source>The rate is no number.</source>
        <translation>증가율이 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>The projection would end before it begins (%1 years).</source>
        <translation>추계가 시작하기 전에 끝납니다(%1년).</translation>
    </message>
    <message>
        <source>Choose a last year after the first one.</source>
        <translation>첫해보다 뒤의 마지막 연도를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 years are too many: a projection reaches %2 at most.</source>
        <translation>%1년은 너무 깁니다. 추계는 최대 %2년까지입니다.</translation>
    </message>
    <message>
        <source>Check the first and the last year; Buddhist years are 543 ahead.</source>
        <translation>첫해와 마지막 연도를 확인하십시오. 불기는 543년 앞섭니다.</translation>
    </message>
    <message>
        <source>A rate takes the counts of two years at least.</source>
        <translation>증가율을 내려면 적어도 두 해의 조사값이 필요합니다.</translation>
    </message>
    <message>
        <source>Add another count, or give the rate itself.</source>
        <translation>조사값을 더 넣거나 증가율을 직접 적으십시오.</translation>
    </message>
    <message>
        <source>The count of %1 is not above zero (%2).</source>
        <translation>%1년의 조사값이 0보다 크지 않습니다(%2).</translation>
    </message>
    <message>
        <source>Correct the count or leave the year out.</source>
        <translation>조사값을 고치거나 그 해를 빼십시오.</translation>
    </message>
    <message>
        <source>The year %1 follows a later one.</source>
        <translation>%1년이 더 뒤의 해 다음에 있습니다.</translation>
    </message>
    <message>
        <source>Put the counts in the order of their years.</source>
        <translation>조사값을 연도순으로 적으십시오.</translation>
    </message>
    <message>
        <source>The year %1 is counted twice.</source>
        <translation>%1년이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Keep one count for each year.</source>
        <translation>한 해에 조사값 하나만 두십시오.</translation>
    </message>
    <message>
        <source>The spread between the variants cannot be %1.</source>
        <translation>가정 사이의 폭이 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a share: 0.005 puts the variants half a point of a per cent below and above.</source>
        <translation>비율로 적으십시오. 0.005이면 저위와 고위가 0.5 %p씩 차이 납니다.</translation>
    </message>
    <message>
        <source>At a rate of %1, arithmetic decline leads below zero after %2 years.</source>
        <translation>연 %1의 등차 감소로는 %2년 뒤에 0 아래로 내려갑니다.</translation>
    </message>
    <message>
        <source>Choose the geometric method, or fewer years.</source>
        <translation>등비 방법을 고르거나 기간을 줄이십시오.</translation>
    </message>
    <message>
        <source>The number of people cannot be %1.</source>
        <translation>사람 수가 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give zero or more.</source>
        <translation>0 이상을 적으십시오.</translation>
    </message>
    <message>
        <source>The number of jobs cannot be %1.</source>
        <translation>일자리 수가 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>A household cannot have %1 people.</source>
        <translation>가구원이 %1명일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 4.</source>
        <translation>4처럼 0보다 큰 수를 적으십시오.</translation>
    </message>
    <message>
        <source>Give a share from 0 up to, but not including, 1: 0.05 is 5 %.</source>
        <translation>0 이상 1 미만의 비율을 적으십시오. 0.05는 5 %입니다.</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 60.</source>
        <translation>60처럼 0보다 큰 수를 적으십시오.</translation>
    </message>
    <message>
        <source>The share of net land cannot be %1.</source>
        <translation>순용지의 비율이 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a share above 0 and not above 1: 0.65 is 65 %.</source>
        <translation>0보다 크고 1 이하인 비율을 적으십시오. 0.65는 65 %입니다.</translation>
    </message>
    <message>
        <source>A job cannot take %1 m² of floor area.</source>
        <translation>일자리 하나의 연면적이 %1 m²일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a number above zero, such as 30.</source>
        <translation>30처럼 0보다 큰 수를 적으십시오.</translation>
    </message>
    <message>
        <source>The floor area ratio cannot be %1.</source>
        <translation>용적률이 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a ratio above zero: 1.5 is 150 %.</source>
        <translation>0보다 큰 비율을 적으십시오. 1.5는 150 %입니다.</translation>
    </message>
    <message>
        <source>The share of empty homes cannot be %1.</source>
        <translation>빈집의 비율이 %1일 수는 없습니다.</translation>
    </message>
    <message>
        <source>A hectare cannot have %1 homes.</source>
        <translation>1 ha에 %1호가 있을 수는 없습니다.</translation>
    </message>
</context>
<context>
    <name>DiscountRate</name>
    <message>
        <source>Korea, preliminary feasibility studies</source>
        <translation>한국, 예비타당성조사</translation>
    </message>
    <message>
        <source>ADB, social and environmental projects</source>
        <translation>ADB, 사회·환경 사업</translation>
    </message>
    <message>
        <source>ADB, projects in general</source>
        <translation>ADB, 일반 사업</translation>
    </message>
</context>
<context>
    <name>DrainageReport</name>
    <message>
        <source>What the terrain says about drainage</source>
        <translation>배수에 관해 지형이 말해 주는 것</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Cells of the terrain</source>
        <translation>지형의 칸 수</translation>
    </message>
    <message>
        <source>Side of a cell, as a square</source>
        <translation>정사각형으로 본 칸의 한 변</translation>
    </message>
    <message>
        <source>Cells without a lower neighbour</source>
        <translation>더 낮은 이웃이 없는 칸</translation>
    </message>
    <message>
        <source>Cells in depressions, filled for this map</source>
        <translation>이 지도를 위해 메운 웅덩이의 칸</translation>
    </message>
    <message>
        <source>Deepest depression</source>
        <translation>가장 깊은 웅덩이</translation>
    </message>
    <message>
        <source>Largest area that drains through one place</source>
        <translation>한 곳으로 배수되는 가장 넓은 면적</translation>
    </message>
    <message>
        <source>Land whose slope this terrain cannot tell</source>
        <translation>이 지형으로 경사를 알 수 없는 땅</translation>
    </message>
    <message>
        <source>Streams follow the steepest drop from cell to cell (D8; O&apos;Callaghan and Mark 1984). Depressions are filled to their spill (Barnes, Lehman and Mulla 2014), so that the map shows where water goes once they are full.</source>
        <translation>물길은 칸에서 칸으로 가장 가파른 방향을 따릅니다 (D8; O&apos;Callaghan and Mark 1984). 웅덩이는 넘치는 높이까지 메웠으므로 (Barnes, Lehman and Mulla 2014), 지도는 웅덩이가 찬 뒤 물이 가는 곳을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The streams come from the ground alone. Culverts, pumps and drains under the ground are not in the terrain, and no rain or discharge has been computed.</source>
        <translation>물길은 지표만으로 구했습니다. 암거, 펌프, 지하 배수관은 지형에 없으며 강우나 유량은 계산하지 않았습니다.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>지형</translation>
    </message>
    <message>
        <source>Terrain and drainage</source>
        <translation>지형과 배수</translation>
    </message>
    <message>
        <source>The plan has no terrain, so nothing can be said about where water gathers. Add one as a data set of the role “dem”: a raster of heights, better than a global one where the land is flat.</source>
        <translation>계획에 지형이 없어 물이 모이는 곳을 말할 수 없습니다. 역할 “dem”으로 고도 래스터를 추가하십시오. 땅이 평탄하면 전 지구 자료보다 나은 것이 필요합니다.</translation>
    </message>
    <message>
        <source>Canals and drains, existing and proposed</source>
        <translation>수로와 배수 시설, 기존과 계획</translation>
    </message>
    <message>
        <source>The plan&apos;s terrain could not be used: %1</source>
        <translation>계획의 지형을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The map shows where water gathers on the ground: every place through which at least %1 drain, darker the more it is, with the canals and drains of the plan.</source>
        <translation>지도는 지표에서 물이 모이는 곳을 보여 줍니다. %1 이상이 배수되는 모든 곳을 면적이 클수록 짙게 그리고, 계획의 수로와 배수 시설을 함께 그렸습니다.</translation>
    </message>
    <message>
        <source>Streams from the terrain, canals and drains</source>
        <translation>지형의 물길, 수로와 배수 시설</translation>
    </message>
</context>
<context>
    <name>DrawingHint</name>
    <message>
        <source>Click where it is.</source>
        <translation>놓을 위치를 누르십시오.</translation>
    </message>
    <message>
        <source>Click where it begins.</source>
        <translation>시작할 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click the first corner point.</source>
        <translation>첫 꼭짓점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click the next point. Backspace takes one back, Esc all.</source>
        <translation>다음 점을 누르십시오. Backspace는 한 점을, Esc는 모두를 되돌립니다.</translation>
    </message>
    <message>
        <source>Click the next point, or end with a right click or Enter. Backspace takes one back, Esc all.</source>
        <translation>다음 점을 누르거나, 오른쪽 단추 또는 Enter로 끝내십시오. Backspace는 한 점을, Esc는 모두를 되돌립니다.</translation>
    </message>
    <message>
        <source>Click where the line begins.</source>
        <translation>선이 시작할 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click the next point of the line; a right click or Enter ends it.</source>
        <translation>선의 다음 점을 누르십시오. 오른쪽 단추나 Enter로 끝냅니다.</translation>
    </message>
    <message>
        <source>Click a point on the arc, then where it ends. A right click or Enter ends all.</source>
        <translation>호 위의 한 점을 누른 다음 호가 끝날 점을 누르십시오. 오른쪽 단추나 Enter로 전체를 끝냅니다.</translation>
    </message>
    <message>
        <source>Click one corner of the rectangle.</source>
        <translation>직사각형의 한 꼭짓점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click the opposite corner.</source>
        <translation>마주 보는 꼭짓점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click where one side of the rectangle begins.</source>
        <translation>직사각형의 한 변이 시작할 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click where this side ends.</source>
        <translation>이 변이 끝날 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click how deep it is.</source>
        <translation>깊이를 정할 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click or draw a box to select others; Ctrl or Shift adds. Delete deletes.</source>
        <translation>누르거나 상자를 그려 다른 것을 선택하십시오. Ctrl이나 Shift로 더합니다. Delete로 삭제합니다.</translation>
    </message>
    <message>
        <source>Click or draw a box to select.</source>
        <translation>누르거나 상자를 그려 선택하십시오.</translation>
    </message>
    <message>
        <source>Drag the corner point, or take it away with Delete.</source>
        <translation>꼭짓점을 끌거나 Delete로 없애십시오.</translation>
    </message>
    <message>
        <source>Drag a corner point; a double click on a boundary adds one.</source>
        <translation>꼭짓점을 끌어 옮기십시오. 경계를 두 번 누르면 꼭짓점이 더해집니다.</translation>
    </message>
    <message>
        <source>Click where it goes.</source>
        <translation>옮겨 놓을 점을 누르십시오.</translation>
    </message>
    <message>
        <source>Drag it, or click the point that it is taken by.</source>
        <translation>끌거나, 잡을 기준점을 누르십시오.</translation>
    </message>
    <message>
        <source>Click what is to be moved.</source>
        <translation>옮길 것을 누르십시오.</translation>
    </message>
    <message>
        <source>Drag around the middle, or type an angle above.</source>
        <translation>중심 둘레로 끌거나 위에 각도를 입력하십시오.</translation>
    </message>
    <message>
        <source>Click what is to be turned.</source>
        <translation>회전할 것을 누르십시오.</translation>
    </message>
    <message>
        <source>%1 This side: %2 m.</source>
        <comment>after what the next click does</comment>
        <translation>%1 이 변: %2 m.</translation>
    </message>
    <message>
        <source>%1 This side: %2 m; area so far: %3 m².</source>
        <translation>%1 이 변: %2 m, 지금까지 면적: %3 m².</translation>
    </message>
    <message>
        <source>%1 This side: %2 m; area so far: %3.</source>
        <comment>area in ha</comment>
        <translation>%1 이 변: %2 m, 지금까지 면적: %3.</translation>
    </message>
    <message>
        <source>Drag the corner point, or take it away with Delete. What is outlined goes along: %1.</source>
        <translation>꼭짓점을 끌거나 Delete로 없애십시오. 윤곽이 표시된 것이 함께 움직입니다: %1.</translation>
    </message>
</context>
<context>
    <name>DrawnKind</name>
    <message>
        <source>Zones</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>Limits on building</source>
        <translation>건축 제한</translation>
    </message>
</context>
<context>
    <name>DrawnSizesAlgorithm</name>
    <message>
        <source>Blocks and parcels: how many and how large</source>
        <translation>블록과 필지: 개수와 크기</translation>
    </message>
    <message>
        <source>Master plan</source>
        <translation>마스터플랜</translation>
    </message>
    <message>
        <source>Counts the blocks and parcels of a scenario and measures them on the ellipsoid: all together, the smallest, the median, the mean and the largest.</source>
        <translation>시나리오의 블록과 필지를 세고 타원체 위에서 잽니다: 합계, 최소, 중앙값, 평균, 최대.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Number and sizes of the blocks</source>
        <translation>블록의 개수와 크기</translation>
    </message>
    <message>
        <source>Number and sizes of the parcels</source>
        <translation>필지의 개수와 크기</translation>
    </message>
</context>
<context>
    <name>DrawnSteps</name>
    <message>
        <source>Only lines that meet at their ends can be merged.</source>
        <translation>끝점이 서로 만나는 선만 합칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Only areas that share a boundary can be merged.</source>
        <translation>경계를 공유하는 면만 합칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was split. The line has to go all the way through, from one side to the other.</source>
        <translation>나눈 것이 없습니다. 선이 한쪽에서 다른 쪽까지 완전히 가로질러야 합니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>바꾼 것이 없습니다. %1</translation>
    </message>
    <message>
        <source>No boundary was changed. The line has to begin and end on the old one, or cross it twice.</source>
        <translation>바꾼 경계가 없습니다. 선이 기존 경계 위에서 시작하고 끝나거나, 기존 경계를 두 번 가로질러야 합니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. A line bends so tightly that most of it would be lost on that side: choose a smaller distance.</source>
        <translation>바뀐 것이 없습니다. 선이 너무 급하게 굽어 그쪽으로는 대부분이 사라집니다. 더 작은 거리를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>A file could not be written: %1</source>
        <translation>파일을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>디스크에 여유가 있는지, 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>EditName</name>
    <message>
        <source>Import %1 into %2</source>
        <translation>%1을(를) %2(으)로 가져오기</translation>
    </message>
    <message>
        <source>Add data set %1</source>
        <translation>데이터 %1 추가</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>building</source>
        <translation>건물</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>건물</translation>
    </message>
    <message>
        <source>road</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>limit on building</source>
        <translation>건축 제한</translation>
    </message>
    <message>
        <source>limits on building</source>
        <translation>건축 제한</translation>
    </message>
    <message>
        <source>catchment</source>
        <translation>유역</translation>
    </message>
    <message>
        <source>catchments</source>
        <translation>유역</translation>
    </message>
    <message>
        <source>drainage node</source>
        <translation>배수 시설</translation>
    </message>
    <message>
        <source>drainage nodes</source>
        <translation>배수 시설</translation>
    </message>
    <message>
        <source>drain</source>
        <translation>수로</translation>
    </message>
    <message>
        <source>drains</source>
        <translation>수로</translation>
    </message>
    <message>
        <source>transit line</source>
        <translation>대중교통 노선</translation>
    </message>
    <message>
        <source>transit lines</source>
        <translation>대중교통 노선</translation>
    </message>
    <message>
        <source>transit stop</source>
        <translation>정류장</translation>
    </message>
    <message>
        <source>transit stops</source>
        <translation>정류장</translation>
    </message>
    <message>
        <source>number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>둘째 이름</translation>
    </message>
    <message>
        <source>land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>정도</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>수단</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>일방통행</translation>
    </message>
    <message>
        <source>section</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>headways</source>
        <translation>배차 간격</translation>
    </message>
    <message>
        <source>regulations</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>overlay</source>
        <translation>중첩</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>legal source</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>floors</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>차로 수</translation>
    </message>
    <message>
        <source>width</source>
        <translation>폭</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>수용 능력</translation>
    </message>
    <message>
        <source>imperviousness</source>
        <translation>불투수율</translation>
    </message>
    <message>
        <source>curve number</source>
        <translation>유출 곡선 번호</translation>
    </message>
    <message>
        <source>invert level</source>
        <translation>관저고</translation>
    </message>
    <message>
        <source>ground level</source>
        <translation>지반고</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>diameter</source>
        <translation>지름</translation>
    </message>
    <message>
        <source>roughness</source>
        <translation>조도</translation>
    </message>
    <message>
        <source>invert level at the start</source>
        <translation>시점 관저고</translation>
    </message>
    <message>
        <source>invert level at the end</source>
        <translation>종점 관저고</translation>
    </message>
    <message>
        <source>order on the line</source>
        <translation>노선상 순서</translation>
    </message>
    <message>
        <source>Change fields of one %1</source>
        <translation>%1 1개의 속성 바꾸기</translation>
    </message>
    <message>
        <source>Change fields of %1 %2</source>
        <translation>%2 %1개의 속성 바꾸기</translation>
    </message>
    <message>
        <source>Change %1 of one %2</source>
        <translation>%2 1개의 %1 바꾸기</translation>
    </message>
    <message>
        <source>Change %1 of %2 %3</source>
        <translation>%3 %2개의 %1 바꾸기</translation>
    </message>
    <message>
        <source>Cut an overlap</source>
        <translation>겹친 곳 잘라 내기</translation>
    </message>
    <message>
        <source>Delete copies</source>
        <translation>복사본 삭제</translation>
    </message>
    <message>
        <source>Join a gap to its neighbour</source>
        <translation>빈틈을 이웃에 합치기</translation>
    </message>
    <message>
        <source>Join a sliver to its neighbour</source>
        <translation>가는 조각을 이웃에 합치기</translation>
    </message>
    <message>
        <source>Make polygons valid</source>
        <translation>폴리곤을 유효하게 고치기</translation>
    </message>
    <message>
        <source>Cut at the plan&apos;s boundary</source>
        <translation>계획 경계에서 자르기</translation>
    </message>
    <message>
        <source>Keep the places of files beside the plan</source>
        <translation>계획 옆에 있는 파일의 위치 유지</translation>
    </message>
    <message>
        <source>Make the scenario %1</source>
        <translation>시나리오 %1 만들기</translation>
    </message>
    <message>
        <source>Rename the scenario %1 to %2</source>
        <translation>시나리오 %1의 이름을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change the status of the scenario %1</source>
        <translation>시나리오 %1의 상태 바꾸기</translation>
    </message>
    <message>
        <source>Remove the scenario %1</source>
        <translation>시나리오 %1 삭제</translation>
    </message>
    <message>
        <source>Remove the scenario %1 and those on it: %2</source>
        <translation>시나리오 %1과(와) 그 아래 시나리오 삭제: %2</translation>
    </message>
    <message>
        <source>Take the differences of %1 into %2</source>
        <translation>%1의 차이를 %2에 반영</translation>
    </message>
    <message>
        <source>Read attributes back from %1</source>
        <translation>%1에서 속성 다시 읽기</translation>
    </message>
    <message>
        <source>Move a corner point</source>
        <translation>꼭짓점 옮기기</translation>
    </message>
    <message>
        <source>Add a corner point</source>
        <translation>꼭짓점 추가</translation>
    </message>
    <message>
        <source>Take a corner point away</source>
        <translation>꼭짓점 없애기</translation>
    </message>
    <message>
        <source>Draw a zone</source>
        <translation>용도지역 그리기</translation>
    </message>
    <message>
        <source>Draw a block</source>
        <translation>블록 그리기</translation>
    </message>
    <message>
        <source>Draw a parcel</source>
        <translation>필지 그리기</translation>
    </message>
    <message>
        <source>Draw a road</source>
        <translation>도로 그리기</translation>
    </message>
    <message>
        <source>Draw a facility</source>
        <translation>시설 그리기</translation>
    </message>
    <message>
        <source>Draw a limit on building</source>
        <translation>건축 제한 그리기</translation>
    </message>
    <message>
        <source>Make a block</source>
        <translation>블록 만들기</translation>
    </message>
    <message>
        <source>Make %1 blocks</source>
        <translation>블록 %1개 만들기</translation>
    </message>
    <message>
        <source>Give a road its section</source>
        <translation>도로에 횡단면 주기</translation>
    </message>
    <message>
        <source>Give %1 roads their section</source>
        <translation>도로 %1개에 횡단면 주기</translation>
    </message>
    <message>
        <source>Make a parcel</source>
        <translation>필지 만들기</translation>
    </message>
    <message>
        <source>Make %1 parcels</source>
        <translation>필지 %1개 만들기</translation>
    </message>
    <message>
        <source>Cut a polygon along the roads</source>
        <translation>도로를 따라 다각형 자르기</translation>
    </message>
    <message>
        <source>Cut %1 polygons along the roads</source>
        <translation>도로를 따라 다각형 %1개 자르기</translation>
    </message>
    <message>
        <source>Give roads their section (%1) and cut polygons along them (%2)</source>
        <translation>도로에 횡단면 주기(%1), 도로를 따라 다각형 자르기(%2)</translation>
    </message>
    <message>
        <source>Rename the phase %1 to %2</source>
        <translation>단계 %1의 이름을 %2(으)로 바꾸기</translation>
    </message>
    <message>
        <source>Change the years of the phase %1</source>
        <translation>단계 %1의 연도 바꾸기</translation>
    </message>
    <message>
        <source>Change the second name of the phase %1</source>
        <translation>단계 %1의 두 번째 이름 바꾸기</translation>
    </message>
    <message>
        <source>Change the phase %1</source>
        <translation>단계 %1 바꾸기</translation>
    </message>
    <message>
        <source>Make the phase %1</source>
        <translation>단계 %1 만들기</translation>
    </message>
    <message>
        <source>Exchange the years of the phases %1 and %2</source>
        <translation>단계 %1와(과) %2의 연도 맞바꾸기</translation>
    </message>
    <message>
        <source>Delete the phase %1</source>
        <translation>단계 %1 삭제</translation>
    </message>
    <message>
        <source>Keep the sheet “%1”</source>
        <translation>도면 “%1” 보관</translation>
    </message>
    <message>
        <source>Change the sheet “%1”</source>
        <translation>도면 “%1” 변경</translation>
    </message>
    <message>
        <source>Rename the sheet “%1” to “%2”</source>
        <translation>도면 “%1”의 이름을 “%2”(으)로 변경</translation>
    </message>
    <message>
        <source>Delete the sheet “%1”</source>
        <translation>도면 “%1” 삭제</translation>
    </message>
    <message>
        <source>Paint one %1: in no phase</source>
        <translation>%1 1개의 단계 지우기</translation>
    </message>
    <message>
        <source>Paint %1 %2: in no phase</source>
        <translation>%2 %1개의 단계 지우기</translation>
    </message>
    <message>
        <source>Paint one %1: phase %2</source>
        <translation>%1 1개에 단계 지정: %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: phase %3</source>
        <translation>%2 %1개에 단계 지정: %3</translation>
    </message>
    <message>
        <source>Paint one %1: no regulation set</source>
        <translation>%1 1개의 규정 묶음 지우기</translation>
    </message>
    <message>
        <source>Paint %1 %2: no regulation set</source>
        <translation>%2 %1개의 규정 묶음 지우기</translation>
    </message>
    <message>
        <source>Paint one %1: regulation set %2</source>
        <translation>%1 1개에 규정 묶음 지정: %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: regulation set %3</source>
        <translation>%2 %1개에 규정 묶음 지정: %3</translation>
    </message>
    <message>
        <source>Cut off needles</source>
        <translation>뾰족한 부분 잘라 내기</translation>
    </message>
    <message>
        <source>Offset one %1</source>
        <translation>%1 하나 간격 띄우기</translation>
    </message>
    <message>
        <source>Offset %1 %2</source>
        <translation>%2 %1개 간격 띄우기</translation>
    </message>
    <message>
        <source>Move one %1</source>
        <translation>%1 하나 옮기기</translation>
    </message>
    <message>
        <source>Move %1 %2</source>
        <translation>%2 %1개 옮기기</translation>
    </message>
    <message>
        <source>Copy one %1</source>
        <translation>%1 하나 복사</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>%2 %1개 복사</translation>
    </message>
    <message>
        <source>Turn one %1</source>
        <translation>%1 하나 돌리기</translation>
    </message>
    <message>
        <source>Turn %1 %2</source>
        <translation>%2 %1개 돌리기</translation>
    </message>
    <message>
        <source>Draw the boundary of one %1 anew</source>
        <translation>%1 하나의 경계 다시 그리기</translation>
    </message>
    <message>
        <source>Draw the boundaries of %1 %2 anew</source>
        <translation>%2 %1개의 경계 다시 그리기</translation>
    </message>
    <message>
        <source>Paint one %1: %2</source>
        <translation>%1 하나 칠하기: %2</translation>
    </message>
    <message>
        <source>Paint %1 %2: %3</source>
        <translation>%2 %1개 칠하기: %3</translation>
    </message>
    <message>
        <source>Delete one %1</source>
        <translation>%1 하나 삭제</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>%2 %1개 삭제</translation>
    </message>
    <message>
        <source>Split one %1</source>
        <translation>%1 하나 나누기</translation>
    </message>
    <message>
        <source>Split %1 %2</source>
        <translation>%2 %1개 나누기</translation>
    </message>
    <message>
        <source>Merge %1 %2</source>
        <translation>%2 %1개 합치기</translation>
    </message>
    <message>
        <source>Store the projection of jobs</source>
        <translation>일자리 추계 저장</translation>
    </message>
    <message>
        <source>Store the projection of the population</source>
        <translation>인구 추계 저장</translation>
    </message>
    <message>
        <source>Remove the target of an indicator</source>
        <translation>지표의 목표 삭제</translation>
    </message>
    <message>
        <source>Set the target of an indicator</source>
        <translation>지표의 목표 설정</translation>
    </message>
    <message>
        <source>Remove a figure of an indicator</source>
        <translation>지표의 수치 삭제</translation>
    </message>
    <message>
        <source>Enter a figure of an indicator</source>
        <translation>지표의 수치 입력</translation>
    </message>
    <message>
        <source>Import regulations from “%1”</source>
        <translation>“%1”에서 규정 가져오기</translation>
    </message>
    <message>
        <source>Building coverage</source>
        <translation>건폐율</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>용적률</translation>
    </message>
    <message>
        <source>Building height</source>
        <translation>건물 높이</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Front setback</source>
        <translation>앞 이격거리</translation>
    </message>
    <message>
        <source>Side setback</source>
        <translation>옆 이격거리</translation>
    </message>
    <message>
        <source>Rear setback</source>
        <translation>뒤 이격거리</translation>
    </message>
    <message>
        <source>Open space of the site</source>
        <translation>대지의 공지 비율</translation>
    </message>
    <message>
        <source>Open space ratio</source>
        <translation>연면적 대비 공지율</translation>
    </message>
    <message>
        <source>Smallest lot</source>
        <translation>최소 대지면적</translation>
    </message>
    <message>
        <source>Parking spaces per dwelling</source>
        <translation>가구당 주차 대수</translation>
    </message>
    <message>
        <source>Parking spaces for other floor area</source>
        <translation>비주거 연면적의 주차 대수</translation>
    </message>
    <message>
        <source>Storey height</source>
        <translation>층고</translation>
    </message>
    <message>
        <source>Residential share of the floor area</source>
        <translation>주거 연면적 비율</translation>
    </message>
    <message>
        <source>Net share of the floor area</source>
        <translation>전용 면적 비율</translation>
    </message>
    <message>
        <source>Dwelling size</source>
        <translation>주택 규모</translation>
    </message>
    <message>
        <source>Dwellings lived in</source>
        <translation>입주율</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>가구원 수</translation>
    </message>
    <message>
        <source>Floor area of a job</source>
        <translation>일자리당 연면적</translation>
    </message>
    <message>
        <source>Parking on open land</source>
        <translation>지상 주차 비율</translation>
    </message>
    <message>
        <source>Land of a parking space</source>
        <translation>주차 한 대의 토지</translation>
    </message>
    <message>
        <source>Add a regulation: %1, %2</source>
        <translation>규정 추가: %1, %2</translation>
    </message>
    <message>
        <source>Change a regulation: %1, %2</source>
        <translation>규정 변경: %1, %2</translation>
    </message>
    <message>
        <source>Remove a regulation: %1, %2</source>
        <translation>규정 제거: %1, %2</translation>
    </message>
    <message>
        <source>Override a regulation in the municipal ordinance: %1, %2</source>
        <translation>조례로 규정 대체: %1, %2</translation>
    </message>
    <message>
        <source>Add a land-use class: %1</source>
        <translation>토지 이용 분류 추가: %1</translation>
    </message>
    <message>
        <source>Change a land-use class: %1</source>
        <translation>토지 이용 분류 변경: %1</translation>
    </message>
</context>
<context>
    <name>EllipsoidalArea</name>
    <message>
        <source>Areas cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>면적을 잴 수 없습니다. 계획의 좌표계 “%1”을(를) 알 수 없거나 타원체 위에 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ExamplePlugin</name>
    <message>
        <source>Example</source>
        <translation>예제</translation>
    </message>
    <message>
        <source>A plugin to start from: how compact the blocks are</source>
        <translation>출발점으로 삼을 플러그인: 블록의 조밀도</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>GDAL&apos;s template for drawings (%1) is missing.</source>
        <translation>GDAL의 도면 틀(%1)이 없습니다.</translation>
    </message>
    <message>
        <source>Install GDAL&apos;s data files.</source>
        <translation>GDAL의 데이터 파일을 설치하십시오.</translation>
    </message>
    <message>
        <source>The drawing could not be written: %1</source>
        <translation>도면을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>다른 폴더를 고르거나 디스크 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder: %1</source>
        <translation>폴더에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Drawing for CAD (DXF)</source>
        <translation>CAD 도면 (DXF)</translation>
    </message>
    <message>
        <source>Shapefile (SHP)</source>
        <translation>셰이프파일 (SHP)</translation>
    </message>
    <message>
        <source>GeoPackage (GPKG)</source>
        <translation>GeoPackage (GPKG)</translation>
    </message>
    <message>
        <source>Google Earth (KML)</source>
        <translation>Google 어스 (KML)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 통합 문서 (XLSX)</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>텍스트 표 (CSV)</translation>
    </message>
    <message>
        <source>The plan&apos;s coordinate system (%1) cannot be brought into %2: %3</source>
        <translation>계획의 좌표계(%1)를 %2(으)로 바꿀 수 없습니다: %3</translation>
    </message>
    <message>
        <source>Choose another coordinate system for the file.</source>
        <translation>파일의 좌표계를 다른 것으로 고르십시오.</translation>
    </message>
    <message>
        <source>A row has no place in the coordinate system of the file.</source>
        <translation>파일의 좌표계에서 나타낼 수 없는 위치의 행이 있습니다.</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>테이블 “%1”, 행 %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written in the encoding “%2”.</source>
        <translation>%1은(는) “%2” 인코딩으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>다음 중 하나를 고르십시오: %1.</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system that Madang knows.</source>
        <translation>“%1”은(는) Madang이 아는 좌표계가 아닙니다.</translation>
    </message>
    <message>
        <source>Name it by its number, such as EPSG:5186.</source>
        <translation>EPSG:5186처럼 번호로 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no name for the file.</source>
        <translation>파일 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Name a file, such as plan.%1.</source>
        <translation>plan.%1처럼 파일 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>그런 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a folder that is there, or make it first.</source>
        <translation>있는 폴더를 고르거나 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>A plan cannot be written over itself.</source>
        <translation>계획 파일 위에 내보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) hold characters that %1 does not have.</source>
        <translation>
            <numerusform>글 %n개에 %1에 없는 글자가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is “%1”. They are written as AutoCAD&apos;s codes (\U+…), which it shows as these characters. Write the file in UTF-8 for other programs.</source>
        <translation>처음 것은 “%1”입니다. AutoCAD의 코드(\U+…)로 썼으며 AutoCAD에서는 제 글자로 보입니다. 다른 프로그램을 위해서는 UTF-8로 쓰십시오.</translation>
    </message>
    <message>
        <source>The first is “%1”. They are written as question marks. Write the file in UTF-8 to keep them.</source>
        <translation>처음 것은 “%1”입니다. 물음표로 썼습니다. 글자를 지키려면 UTF-8로 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for the format and were cut.</source>
        <translation>
            <numerusform>글 %n개가 형식의 한도보다 길어 잘렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1. Write a GeoPackage to keep them whole.</source>
        <translation>처음 것: %1. 온전히 지키려면 GeoPackage로 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) are too large for a cell and were left out.</source>
        <translation>
            <numerusform>도형 %n개는 칸에 담기에 너무 커서 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a CSV file or a GeoPackage to have them.</source>
        <translation>이것까지 담으려면 CSV나 GeoPackage로 쓰십시오.</translation>
    </message>
    <message>
        <source>Areas have the colours of their classes at their edges only.</source>
        <translation>면은 테두리에만 종류별 색이 있습니다.</translation>
    </message>
    <message>
        <source>There are too many rows to paint each of them; write fewer tables to have them painted.</source>
        <translation>행이 너무 많아 하나하나 칠하지 않았습니다. 칠하려면 테이블을 줄여서 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that look like formulas stand behind an apostrophe.</source>
        <translation>
            <numerusform>수식처럼 보이는 글 %n개 앞에 작은따옴표를 붙였습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>So spreadsheets leave them as they are; it is taken away when the file is read back.</source>
        <translation>스프레드시트가 그대로 두게 하려는 것이며, 파일을 다시 읽을 때 없앱니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n column name(s) were shortened to ten characters.</source>
        <translation>
            <numerusform>열 이름 %n개를 열 글자로 줄였습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) without rows were left out.</source>
        <translation>
            <numerusform>행이 없는 테이블 %n개를 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no table “%1” that can be exported.</source>
        <translation>계획에 내보낼 수 있는 테이블 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose from: %1.</source>
        <translation>다음에서 고르십시오: %1.</translation>
    </message>
    <message>
        <source>There is nothing to write: the chosen tables have no rows in this scenario.</source>
        <translation>쓸 것이 없습니다. 고른 테이블에 이 시나리오의 행이 없습니다.</translation>
    </message>
    <message>
        <source>Choose other tables or another scenario.</source>
        <translation>다른 테이블이나 다른 시나리오를 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of that name are there already.</source>
        <translation>
            <numerusform>그 이름의 파일 %n개가 이미 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another name, or say that they are to be replaced.</source>
        <translation>다른 이름을 고르거나, 바꾸어 쓰도록 하십시오.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or refuses to take it.</source>
        <translation>파일을 쓸 수 없습니다. 디스크가 꽉 찼거나 쓰기를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>GDAL&apos;s driver “%1” is missing.</source>
        <translation>GDAL 드라이버 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Install GDAL with it, or choose another format.</source>
        <translation>이 드라이버가 있는 GDAL을 설치하거나 다른 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>table “%1”, row %2, “%3”</source>
        <translation>테이블 “%1”, 행 %2, “%3”</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>표를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The disk has no room left for the file.</source>
        <translation>디스크에 파일을 쓸 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another one. What was there before is as it was.</source>
        <translation>디스크에 공간을 마련하거나 다른 디스크를 고르십시오. 전에 있던 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>A drawing holds shapes, classes and names, and no other values.</source>
        <translation>도면에는 모양, 분류, 이름만 들어가고 다른 값은 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Left out: %1. Write a GeoPackage, or a table of text beside the drawing, to hand them over.</source>
        <translation>빠진 열: %1. 이 값도 넘기려면 GeoPackage로 쓰거나 도면과 함께 속성표를 쓰십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts are as many areas in the drawing.</source>
        <translation>
            <numerusform>여러 부분으로 된 행 %n개는 도면에서 부분마다 따로 된 면이 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each part has the name of its row; read back, each is a row of its own.</source>
        <translation>부분마다 행의 이름이 붙으며, 다시 가져오면 각각 하나의 행이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ExportRegulationsAlgorithm</name>
    <message>
        <source>Export regulations: classes and rules as a table</source>
        <translation>규정 내보내기: 분류와 규정을 표로</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Writes the land-use classes of a plan and the regulations of a scenario into a CSV file (UTF-8): a row for each. Ratios have no unit, lengths are metres, areas square metres. The table can be edited and read back with madang:importregulations.</source>
        <translation>계획의 토지 이용 분류와 시나리오의 규정을 한 행씩 CSV 파일(UTF-8)에 씁니다. 비율에는 단위가 없고 길이는 미터, 면적은 제곱미터입니다. 표를 고쳐 madang:importregulations로 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The file written</source>
        <translation>쓴 파일</translation>
    </message>
    <message>
        <source>Classes written</source>
        <translation>쓴 분류 수</translation>
    </message>
    <message>
        <source>Regulations written</source>
        <translation>쓴 규정 수</translation>
    </message>
    <message>
        <source>The table could not be written: %1</source>
        <translation>표를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and close the file in other programs.</source>
        <translation>쓸 수 있는 폴더를 고르고, 다른 프로그램에서 그 파일을 닫으십시오.</translation>
    </message>
</context>
<context>
    <name>FeasibilityReport</name>
    <message>
        <source>Present values at each discount rate (%1, prices of %2)</source>
        <translation>할인율별 현재 가치 (%1, %2년 가격)</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>쓰는 곳</translation>
    </message>
    <message>
        <source>PV of benefits</source>
        <translation>편익의 현재 가치</translation>
    </message>
    <message>
        <source>PV of costs</source>
        <translation>비용의 현재 가치</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>B/C</source>
        <translation>B/C</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>Economic internal rate of return (EIRR): %1</source>
        <translation>경제적 내부 수익률(EIRR): %1</translation>
    </message>
    <message>
        <source>The yearly balance changes its sign more than once, so that more than one rate brings the net present value to zero. NPV and B/C at a given discount rate decide.</source>
        <translation>연도별 순편익의 부호가 두 번 이상 바뀌어 순현재가치를 0으로 만드는 비율이 둘 이상입니다. 주어진 할인율의 NPV와 B/C로 판단합니다.</translation>
    </message>
    <message>
        <source>Yearly costs and benefits, and cumulative discounted net benefit (%1, prices of %2)</source>
        <translation>연도별 비용과 편익, 누적 할인 순편익 (%1, %2년 가격)</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Cumulative NPV, %1 %</source>
        <translation>누적 NPV, %1 %</translation>
    </message>
    <message>
        <source>Costs and benefits by year (%1, prices of %2)</source>
        <translation>연도별 비용과 편익 (%1, %2년 가격)</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>Total, not discounted</source>
        <translation>합계, 할인하지 않음</translation>
    </message>
    <message>
        <source>Costs and benefits are real, in %1 at prices of %2, without taxes and transfers, as given in the cash-flow table.</source>
        <translation>비용과 편익은 %2년 가격의 실질 %1이며 세금과 이전 지출을 뺀 것으로, 현금 흐름 표에 적힌 대로입니다.</translation>
    </message>
    <message>
        <source>Year 0 is the base year (%1) and is not discounted; each later year is divided by 1 + the discount rate once more.</source>
        <translation>0년은 기준 연도(%1)로 할인하지 않습니다. 이후 해마다 1 + 할인율로 한 번씩 더 나눕니다.</translation>
    </message>
    <message>
        <source>B/C is the present value of benefits over that of costs. EIRR is every rate at which the net present value is zero.</source>
        <translation>B/C는 편익의 현재 가치를 비용의 현재 가치로 나눈 값입니다. EIRR은 순현재가치가 0이 되는 모든 비율입니다.</translation>
    </message>
    <message>
        <source>Costs and benefits by year</source>
        <translation>연도별 비용과 편익</translation>
    </message>
    <message>
        <source>B/C at %1 %</source>
        <translation>%1 %에서의 B/C</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>EIRR</translation>
    </message>
    <message>
        <source>Economic analysis</source>
        <translation>경제성 분석</translation>
    </message>
    <message>
        <source>The plan has no table of costs and benefits, so nothing can be said about NPV, B/C and EIRR. Add one as a data set of the role “cashflow”: a CSV with the columns year, cost and benefit.</source>
        <translation>계획에 비용·편익 표가 없어 NPV, B/C, EIRR을 말할 수 없습니다. 역할 “cashflow”로 year, cost, benefit 열이 있는 CSV를 추가하십시오.</translation>
    </message>
    <message>
        <source>The plan&apos;s table of costs and benefits could not be used: %1</source>
        <translation>계획의 비용·편익 표를 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Costs and benefits with the project against those without it, discounted to the base year at the rates that Korea and the Asian Development Bank ask for.</source>
        <translation>사업을 할 때와 하지 않을 때의 비용과 편익을 한국과 아시아개발은행이 요구하는 할인율로 기준 연도까지 할인해 비교했습니다.</translation>
    </message>
</context>
<context>
    <name>FeedFindings</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>There is no feed at %1</source>
        <translation>%1에 자료가 없습니다</translation>
    </message>
    <message>
        <source>Check the path, or choose the feed&apos;s zip file or folder again.</source>
        <translation>경로를 확인하거나 자료의 zip 파일이나 폴더를 다시 고르십시오.</translation>
    </message>
    <message>
        <source>%1 is not a zip file (%2 bytes)</source>
        <translation>%1은(는) zip 파일이 아닙니다 (%2바이트)</translation>
    </message>
    <message>
        <source>A GTFS feed is a zip file or a folder of .txt tables. The file may be a web page or an unfinished download: download it again.</source>
        <translation>GTFS 자료는 zip 파일이거나 .txt 표가 든 폴더입니다. 이 파일은 웹 페이지이거나 덜 내려받은 것일 수 있습니다. 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>The zip file is damaged: %1</source>
        <translation>zip 파일이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>Reading stopped with “%1”. Download the feed again.</source>
        <translation>“%1” 오류로 읽기를 멈추었습니다. 자료를 다시 내려받으십시오.</translation>
    </message>
    <message>
        <source>%1 in the zip file is locked with a password</source>
        <translation>zip 파일 안의 %1이(가) 암호로 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Unpack the feed with its password and choose the folder.</source>
        <translation>암호로 압축을 풀고 그 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>This holds no GTFS tables</source>
        <translation>GTFS 표가 없습니다</translation>
    </message>
    <message>
        <source>A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Nothing is in here.</source>
        <translation>자료에는 stops.txt, routes.txt, trips.txt, stop_times.txt가 있어야 합니다. 여기에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>A feed holds stops.txt, routes.txt, trips.txt and stop_times.txt. Found instead: %1.</source>
        <translation>자료에는 stops.txt, routes.txt, trips.txt, stop_times.txt가 있어야 합니다. 대신 있는 것: %1.</translation>
    </message>
    <message>
        <source>This holds more than one feed</source>
        <translation>자료가 둘 이상 들어 있습니다</translation>
    </message>
    <message>
        <source>Each of these folders is a feed of its own: %1. Unpack it and choose one.</source>
        <translation>이 폴더들은 저마다 하나의 자료입니다: %1. 압축을 풀고 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>The tables lie in the folder “%1”</source>
        <translation>표가 폴더 “%1” 안에 있습니다</translation>
    </message>
    <message>
        <source>They were read from there. Other programs expect them at the top of the zip file.</source>
        <translation>그곳에서 읽었습니다. 다른 프로그램은 표가 zip 파일의 맨 위에 있어야 읽습니다.</translation>
    </message>
    <message>
        <source>The folder “%1” was left out</source>
        <translation>폴더 “%1”은(는) 읽지 않았습니다</translation>
    </message>
    <message>
        <source>It holds what a Mac adds to zip files, no tables.</source>
        <translation>Mac이 zip 파일에 덧붙인 것으로 표가 아닙니다.</translation>
    </message>
    <message>
        <source>stop_times.txt is missing</source>
        <translation>stop_times.txt가 없습니다</translation>
    </message>
    <message>
        <source>Routes can be drawn, nothing can be timed. Ask the operator for the whole feed.</source>
        <translation>노선은 그릴 수 있으나 시각은 알 수 없습니다. 운영 기관에 온전한 자료를 요청하십시오.</translation>
    </message>
    <message>
        <source>Tables are missing: %1</source>
        <translation>표가 없습니다: %1</translation>
    </message>
    <message>
        <source>A feed cannot be used without them. Ask the operator for the whole feed.</source>
        <translation>이 표 없이는 자료를 쓸 수 없습니다. 운영 기관에 온전한 자료를 요청하십시오.</translation>
    </message>
    <message>
        <source>calendar.txt and calendar_dates.txt are both missing</source>
        <translation>calendar.txt와 calendar_dates.txt가 모두 없습니다</translation>
    </message>
    <message>
        <source>Nothing says on which dates the trips run. One of the two is enough; ask the operator for it.</source>
        <translation>어느 날짜에 운행하는지 알 수 없습니다. 둘 가운데 하나면 충분합니다. 운영 기관에 요청하십시오.</translation>
    </message>
    <message>
        <source>Tables are empty, without even a header: %1</source>
        <translation>머리글조차 없이 빈 표: %1</translation>
    </message>
    <message>
        <source>Ask the operator for the whole feed.</source>
        <translation>운영 기관에 온전한 자료를 요청하십시오.</translation>
    </message>
    <message>
        <source>%1 has no row that can be used</source>
        <translation>%1에 쓸 수 있는 행이 없습니다</translation>
    </message>
    <message>
        <source>The feed is UTF-16, GTFS must be UTF-8: %1</source>
        <translation>자료가 UTF-16입니다. GTFS는 UTF-8이어야 합니다: %1</translation>
    </message>
    <message>
        <source>Convert it with “Convert to UTF-8” in the transit panel, or madang-cli run madang:gtfstoutf8.</source>
        <translation>대중교통 패널의 “UTF-8로 바꾸기”나 madang-cli run madang:gtfstoutf8로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The feed holds text that is not UTF-8: %1</source>
        <translation>자료에 UTF-8이 아닌 글자가 있습니다: %1</translation>
    </message>
    <message>
        <source>Letters that cannot be read are shown as �; the ids are used as they are, so trips and stops are complete.</source>
        <translation>읽을 수 없는 글자는 �로 보입니다. id는 그대로 쓰므로 운행과 정류장은 빠짐없습니다.</translation>
    </message>
    <message>
        <source>%1 does not separate its columns by commas</source>
        <translation>%1의 열이 쉼표로 구분되어 있지 않습니다</translation>
    </message>
    <message>
        <source>They are separated by “%1”. Save the table again as comma-separated text in UTF-8.</source>
        <translation>“%1”(으)로 구분되어 있습니다. 쉼표로 구분한 UTF-8 텍스트로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>%1 has no column %2</source>
        <translation>%1에 열 %2이(가) 없습니다</translation>
    </message>
    <message>
        <source>The table cannot be used without it. Ask the operator for the whole feed.</source>
        <translation>이 열 없이는 표를 쓸 수 없습니다. 운영 기관에 온전한 자료를 요청하십시오.</translation>
    </message>
    <message>
        <source>What would stand there is taken as unknown.</source>
        <translation>그 열의 값은 모르는 것으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 has the column %2 more than once</source>
        <translation>%1에 열 %2이(가) 두 번 이상 있습니다</translation>
    </message>
    <message>
        <source>The first one was read.</source>
        <translation>첫째 것을 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 opens a quotation mark that is never closed</source>
        <translation>%1에 닫지 않은 따옴표가 있습니다</translation>
    </message>
    <message>
        <source>Everything after it was taken as one cell. Close the quotation mark, or write it twice.</source>
        <translation>그 뒤를 모두 한 칸으로 읽었습니다. 따옴표를 닫거나 두 번 적으십시오.</translation>
    </message>
    <message>
        <source>%1 has rows with fewer cells than the header (rows: %2)</source>
        <translation>%1에 머리글보다 칸이 적은 행이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>The cells that are missing were taken as blank.</source>
        <translation>없는 칸은 빈 칸으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 has rows with more cells than the header (rows: %2)</source>
        <translation>%1에 머리글보다 칸이 많은 행이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>The cells left over were not read. A text with a comma in it must stand in quotation marks.</source>
        <translation>남는 칸은 읽지 않았습니다. 쉼표가 든 글은 따옴표로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>%1 leaves %2 blank, which every row must have (rows: %3)</source>
        <translation>%1에 모든 행에 있어야 하는 %2이(가) 비어 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>These rows were not used.</source>
        <translation>이 행은 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 has dates in %2 that are not YYYYMMDD (rows: %3)</source>
        <translation>%1의 %2에 YYYYMMDD가 아닌 날짜가 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>They were not guessed at: the service has no such dates, and its trips may not run at all.</source>
        <translation>짐작하지 않았습니다. 이 운행 조건에는 그 날짜가 없으며, 그 운행이 전혀 없게 될 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 has times in %2 that are not HH:MM:SS (rows: %3)</source>
        <translation>%1의 %2에 HH:MM:SS가 아닌 시각이 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>They were taken as blank.</source>
        <translation>빈 칸으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 has something else than a number in %2 (rows: %3)</source>
        <translation>%1의 %2에 수가 아닌 값이 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>It was taken as blank.</source>
        <translation>빈 칸으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 has codes in %2 that GTFS does not have (rows: %3)</source>
        <translation>%1의 %2에 GTFS에 없는 코드가 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>They were taken as 0.</source>
        <translation>0으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 has colours in %2 that are not six hexadecimal digits (rows: %3)</source>
        <translation>%1의 %2에 여섯 자리 16진수가 아닌 색이 있습니다 (행: %3)</translation>
    </message>
    <message>
        <source>The routes are drawn in the colour of routes without one.</source>
        <translation>이 노선은 색이 없는 노선의 색으로 그립니다.</translation>
    </message>
    <message>
        <source>%1 has places that are not on Earth (rows: %2)</source>
        <translation>%1에 지구에 없는 위치가 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>They are blank, 0, or longitude and latitude have changed places. These stops count, but are not on the map.</source>
        <translation>비었거나 0이거나 경도와 위도가 바뀌었습니다. 이 정류장은 세지만 지도에는 없습니다.</translation>
    </message>
    <message>
        <source>%1 uses the same %2 again (rows: %3)</source>
        <translation>%1에서 같은 %2을(를) 다시 씁니다 (행: %3)</translation>
    </message>
    <message>
        <source>The first row was used.</source>
        <translation>첫째 행을 썼습니다.</translation>
    </message>
    <message>
        <source>%1 names stops that stops.txt does not have (rows: %2)</source>
        <translation>%1에 stops.txt에 없는 정류장이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>The calls were cut out; the rest of each trip is used.</source>
        <translation>그 정차는 빼고 운행의 나머지를 썼습니다.</translation>
    </message>
    <message>
        <source>%1 names trips that trips.txt does not have (rows: %2)</source>
        <translation>%1에 trips.txt에 없는 운행이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>%1 names routes that routes.txt does not have (trips: %2)</source>
        <translation>%1에 routes.txt에 없는 노선이 있습니다 (운행: %2)</translation>
    </message>
    <message>
        <source>These trips were dropped.</source>
        <translation>이 운행은 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 names services that no calendar has (trips: %2)</source>
        <translation>%1에 어느 달력에도 없는 service_id가 있습니다 (운행: %2)</translation>
    </message>
    <message>
        <source>These trips never run.</source>
        <translation>이 운행은 다니는 날이 없습니다.</translation>
    </message>
    <message>
        <source>%1 names shapes that shapes.txt does not have (trips: %2)</source>
        <translation>%1에 shapes.txt에 없는 경로 모양이 있습니다 (운행: %2)</translation>
    </message>
    <message>
        <source>The trips are drawn straight from stop to stop.</source>
        <translation>이 운행은 정류장 사이를 직선으로 그립니다.</translation>
    </message>
    <message>
        <source>%1 names stations that it does not have (stops: %2)</source>
        <translation>%1에 그 표에 없는 역이 있습니다 (정류장: %2)</translation>
    </message>
    <message>
        <source>The stops stand for themselves.</source>
        <translation>이 정류장은 역에 딸리지 않은 것으로 보았습니다.</translation>
    </message>
    <message>
        <source>%1 lets trips call at stations or entrances instead of stops (rows: %2)</source>
        <translation>%1의 운행이 정류장이 아니라 역이나 출입구에 섭니다 (행: %2)</translation>
    </message>
    <message>
        <source>They were counted as stops.</source>
        <translation>정류장으로 셌습니다.</translation>
    </message>
    <message>
        <source>%1 gives two calls of a trip the same stop_sequence (rows: %2)</source>
        <translation>%1에서 한 운행의 두 정차가 같은 stop_sequence를 씁니다 (행: %2)</translation>
    </message>
    <message>
        <source>Both calls were used, in the order of the file.</source>
        <translation>두 정차를 모두 파일의 순서대로 썼습니다.</translation>
    </message>
    <message>
        <source>%1 has trips without a time at their first or last stop (trips: %2)</source>
        <translation>%1에 첫 정류장이나 마지막 정류장의 시각이 없는 운행이 있습니다 (운행: %2)</translation>
    </message>
    <message>
        <source>These trips cannot be used and were left out.</source>
        <translation>이 운행은 쓸 수 없어 뺐습니다.</translation>
    </message>
    <message>
        <source>%1 has times that run backwards within a trip (rows: %2)</source>
        <translation>%1의 한 운행 안에 뒤로 가는 시각이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>The trips count as runs, but not in first and last times and vehicle hours.</source>
        <translation>이 운행은 운행 수에는 세지만 첫차와 막차 시각, 차량 시간에는 세지 않습니다.</translation>
    </message>
    <message>
        <source>The trips count as runs, but not in first and last times and vehicle hours. If they run past midnight, switch on “Times past midnight”: %1 would become %2.</source>
        <translation>이 운행은 운행 수에는 세지만 첫차와 막차 시각, 차량 시간에는 세지 않습니다. 자정을 넘기는 운행이라면 “자정을 넘는 시각”을 켜십시오. %1이(가) %2이(가) 됩니다.</translation>
    </message>
    <message>
        <source>%1 had times past midnight written from 00:00 again; 24 hours were added (rows: %2)</source>
        <translation>%1에 자정 이후의 시각이 00:00부터 다시 적혀 있어 24시간을 더했습니다 (행: %2)</translation>
    </message>
    <message>
        <source>For example %1 became %2.</source>
        <translation>예를 들어 %1이(가) %2이(가) 되었습니다.</translation>
    </message>
    <message>
        <source>%1 has trips with fewer than two calls (trips: %2)</source>
        <translation>%1에 정차가 둘보다 적은 운행이 있습니다 (운행: %2)</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>제외했습니다.</translation>
    </message>
    <message>
        <source>%1 leaves times between timed stops blank (rows: %2)</source>
        <translation>%1에 시각이 있는 정류장 사이의 시각이 비어 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>They were filled in by distance along the trip.</source>
        <translation>운행 거리에 따라 채웠습니다.</translation>
    </message>
    <message>
        <source>%1 has headways that are not above 0 seconds (rows: %2)</source>
        <translation>%1에 0초보다 크지 않은 배차 간격이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>These rows were refused: they would mean endlessly many runs.</source>
        <translation>이 행은 받지 않았습니다. 운행이 끝없이 많다는 뜻이 됩니다.</translation>
    </message>
    <message>
        <source>%1 has periods that end before they begin (rows: %2)</source>
        <translation>%1에 시작하기 전에 끝나는 시간대가 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>They hold no run. A period past midnight ends after 24:00:00.</source>
        <translation>그 시간대에는 운행이 없습니다. 자정을 넘는 시간대는 24:00:00보다 뒤에 끝납니다.</translation>
    </message>
    <message>
        <source>%1 has periods of one trip that overlap (rows: %2)</source>
        <translation>%1에 한 운행의 겹치는 시간대가 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>The runs of both were counted; check that none is counted twice.</source>
        <translation>양쪽의 운행을 모두 셌습니다. 두 번 센 것이 없는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 has services that end before they begin (rows: %2)</source>
        <translation>%1에 시작하기 전에 끝나는 운행 기간이 있습니다 (행: %2)</translation>
    </message>
    <message>
        <source>No service on %1; the feed begins %2</source>
        <translation>%1에는 운행이 없습니다. 자료는 %2에 시작합니다</translation>
    </message>
    <message>
        <source>Choose a date within the feed.</source>
        <translation>자료 기간 안의 날짜를 고르십시오.</translation>
    </message>
    <message>
        <source>No service on %1; the feed ends %2</source>
        <translation>%1에는 운행이 없습니다. 자료는 %2에 끝납니다</translation>
    </message>
    <message>
        <source>Choose a date within the feed, or ask the operator for a newer one.</source>
        <translation>자료 기간 안의 날짜를 고르거나 운영 기관에 새 자료를 요청하십시오.</translation>
    </message>
    <message>
        <source>No service on %1, %2</source>
        <translation>%1, %2에는 운행이 없습니다</translation>
    </message>
    <message>
        <source>The calendar has no run on this date, nor on a later one.</source>
        <translation>이 날짜에도 그 뒤에도 운행이 없습니다.</translation>
    </message>
    <message>
        <source>The calendar has no run on this date. The next date with service is %1.</source>
        <translation>이 날짜에는 운행이 없습니다. 다음 운행일은 %1입니다.</translation>
    </message>
    <message>
        <source>%1 lies outside the period that the publisher vouches for</source>
        <translation>%1은(는) 발행자가 보증하는 기간을 벗어납니다</translation>
    </message>
    <message>
        <source>feed_info.txt says that the feed ends %1. The calendar still has runs; they may be out of date.</source>
        <translation>feed_info.txt에는 자료가 %1에 끝난다고 적혀 있습니다. 달력에는 아직 운행이 있으나 오래된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>feed_info.txt says that the feed begins %1. The calendar has runs before; they may be provisional.</source>
        <translation>feed_info.txt에는 자료가 %1에 시작한다고 적혀 있습니다. 달력에는 그 전에도 운행이 있으나 잠정적인 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1건</translation>
    </message>
    <message>
        <source>%1, row %2: %3 cells where the header has %4</source>
        <translation>%1, 행 %2: 머리글은 %4칸인데 %3칸</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, 행 %2</translation>
    </message>
    <message>
        <source>%1, row %2, %3: blank</source>
        <translation>%1, 행 %2, %3: 비어 있음</translation>
    </message>
    <message>
        <source>%1, row %2, %3: blank (%4)</source>
        <translation>%1, 행 %2, %3: 비어 있음 (%4)</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4”</source>
        <translation>%1, 행 %2, %3: “%4”</translation>
    </message>
    <message>
        <source>%1, row %2, %3: “%4” (%5)</source>
        <translation>%1, 행 %2, %3: “%4” (%5)</translation>
    </message>
</context>
<context>
    <name>FeedParameters</name>
    <message>
        <source>GTFS feed</source>
        <translation>GTFS 자료</translation>
    </message>
    <message>
        <source>A zip file or a folder of .txt tables. Left out: the feed of the plan.</source>
        <translation>zip 파일이나 .txt 표가 든 폴더. 비우면 계획의 자료를 씁니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Where FEED is left out, the plan&apos;s data set with the role gtfs is read.</source>
        <translation>FEED를 비우면 계획의 데이터 가운데 역할이 gtfs인 것을 읽습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>YYYY-MM-DD. Left out: the ordinary weekday of the feed that is nearest to today.</source>
        <translation>YYYY-MM-DD. 비우면 오늘에 가장 가까운 자료의 평일을 씁니다.</translation>
    </message>
    <message>
        <source>Times past midnight</source>
        <translation>자정을 넘는 시각</translation>
    </message>
    <message>
        <source>Some feeds write 00:05:00 after 23:50:00 where GTFS wants 24:05:00. With this, times that fall back by more than 12 hours within a trip get 24 hours added.</source>
        <translation>어떤 자료는 GTFS가 24:05:00을 요구하는 곳에 23:50:00 다음 00:05:00을 적습니다. 켜면 한 운행 안에서 12시간보다 많이 뒤로 가는 시각에 24시간을 더합니다.</translation>
    </message>
    <message>
        <source>No feed is given. FEED names a GTFS zip file or folder.</source>
        <translation>자료를 주지 않았습니다. FEED에 GTFS zip 파일이나 폴더를 적습니다.</translation>
    </message>
    <message>
        <source>The plan has no public transport feed. Add one as a data set with the role gtfs, or name a GTFS file.</source>
        <translation>계획에 대중교통 자료가 없습니다. 역할 gtfs로 데이터를 추가하거나 GTFS 파일을 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as YYYY-MM-DD, for example 2026-04-08.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. YYYY-MM-DD로 적으십시오. 예: 2026-04-08.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Land-use code</source>
        <translation>토지 이용 코드</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>층수</translation>
    </message>
    <message>
        <source>Height (m)</source>
        <translation>높이 (m)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>차로 수</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>폭 (m)</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>일방통행</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>정도</translation>
    </message>
    <message>
        <source>Legal source</source>
        <translation>법적 근거</translation>
    </message>
    <message>
        <source>Imperviousness</source>
        <translation>불투수율</translation>
    </message>
    <message>
        <source>Curve number</source>
        <translation>유출곡선지수 (CN)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Invert level (m)</source>
        <translation>관저고 (m)</translation>
    </message>
    <message>
        <source>Ground level (m)</source>
        <translation>지반고 (m)</translation>
    </message>
    <message>
        <source>Depth (m)</source>
        <translation>깊이 (m)</translation>
    </message>
    <message>
        <source>Diameter (m)</source>
        <translation>지름 (m)</translation>
    </message>
    <message>
        <source>Roughness (Manning n)</source>
        <translation>조도 (Manning n)</translation>
    </message>
    <message>
        <source>Invert level at the start (m)</source>
        <translation>시점 관저고 (m)</translation>
    </message>
    <message>
        <source>Invert level at the end (m)</source>
        <translation>종점 관저고 (m)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>수단</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Headways</source>
        <translation>배차 간격</translation>
    </message>
    <message>
        <source>Order on the line</source>
        <translation>노선 순서</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Proposed</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>기존</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
</context>
<context>
    <name>FlowAccumulationAlgorithm</name>
    <message>
        <source>Flow accumulation of a terrain</source>
        <translation>지형의 흐름 누적</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>For each cell of a terrain, the number of cells whose water passes through it, itself counted. Depressions are filled to their spill (priority-flood; Barnes, Lehman and Mulla 2014), each cell drains to the neighbour with the steepest drop (D8; O&apos;Callaghan and Mark 1984), and flats drain away from higher ground towards their outlet (Barnes et al. 2014). The terrain is checked first; what it cannot support is told. Terrain in degrees is measured on the ellipsoid.</source>
        <translation>지형의 칸마다 그 칸을 지나는 물이 나온 칸의 수를, 자신도 세어 구합니다. 웅덩이는 넘치는 높이까지 메우고(우선순위 채움, Barnes, Lehman and Mulla 2014), 칸마다 가장 가파르게 낮아지는 이웃으로 흐르며(D8, O&apos;Callaghan and Mark 1984), 평지는 높은 곳에서 멀어져 출구 쪽으로 흐릅니다(Barnes et al. 2014). 먼저 지형을 검사하여 지형으로는 알 수 없는 것을 알립니다. 도 단위의 지형은 타원체에서 잽니다.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>지형</translation>
    </message>
    <message>
        <source>Any raster of heights with one band and a coordinate system</source>
        <translation>밴드 하나와 좌표계가 있는 고도 래스터</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>D8: each cell drains to one of its eight neighbours, the one with the steepest drop</source>
        <translation>D8: 칸마다 여덟 이웃 가운데 가장 가파르게 낮아지는 하나로 흐릅니다</translation>
    </message>
    <message>
        <source>Fill depressions</source>
        <translation>웅덩이 메우기</translation>
    </message>
    <message>
        <source>Without it water stays in pits, real ones and errors of the terrain alike</source>
        <translation>메우지 않으면 실제 웅덩이든 지형의 오류든 물이 웅덩이에 머뭅니다</translation>
    </message>
    <message>
        <source>Coordinate system of a terrain that has none</source>
        <translation>좌표계가 없는 지형의 좌표계</translation>
    </message>
    <message>
        <source>Used only where the file names none; none is guessed</source>
        <translation>파일에 좌표계가 없을 때만 씁니다. 짐작하지 않습니다</translation>
    </message>
    <message>
        <source>Vertical error of the terrain (m)</source>
        <translation>지형의 수직 오차 (m)</translation>
    </message>
    <message>
        <source>As its maker states it. Drops below it are a finding; 0 takes the step of the heights instead</source>
        <translation>만든 이가 밝힌 값. 이보다 작은 높이차는 발견 사항이 됩니다. 0이면 고도의 단위를 대신 씁니다</translation>
    </message>
    <message>
        <source>Cells at the edge always drain outward</source>
        <translation>가장자리의 칸은 언제나 밖으로 흐릅니다</translation>
    </message>
    <message>
        <source>As SAGA, GRASS and RichDEM have it, for comparing with them</source>
        <translation>SAGA, GRASS, RichDEM과 비교할 수 있도록 같은 방식으로</translation>
    </message>
    <message>
        <source>Flow accumulation (cells)</source>
        <translation>흐름 누적 (칸)</translation>
    </message>
    <message>
        <source>GeoTIFF (.tif) of whole numbers; 0 where the terrain has no data. Without it only the figures are given</source>
        <translation>정수 GeoTIFF (.tif). 지형에 데이터가 없는 곳은 0. 비우면 수치만 냅니다</translation>
    </message>
    <message>
        <source>Cells with a height</source>
        <translation>고도가 있는 칸</translation>
    </message>
    <message>
        <source>Cells that filling raised</source>
        <translation>메워서 높인 칸</translation>
    </message>
    <message>
        <source>Largest accumulation (cells)</source>
        <translation>가장 큰 누적 (칸)</translation>
    </message>
    <message>
        <source>Largest accumulation (km²)</source>
        <translation>가장 큰 누적 (km²)</translation>
    </message>
    <message>
        <source>Cells where water leaves the terrain</source>
        <translation>물이 지형 밖으로 나가는 칸</translation>
    </message>
    <message>
        <source>Cells where water stays</source>
        <translation>물이 머무는 칸</translation>
    </message>
    <message>
        <source>What the terrain cannot support</source>
        <translation>지형으로는 알 수 없는 것</translation>
    </message>
    <message>
        <source>Findings about the terrain</source>
        <translation>지형에서 발견한 문제</translation>
    </message>
    <message>
        <source>No terrain is given (DEM).</source>
        <translation>지형을 주지 않았습니다 (DEM).</translation>
    </message>
    <message>
        <source>There is no method “%1”. METHOD is D8.</source>
        <translation>방법 “%1”이(가) 없습니다. METHOD는 D8입니다.</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF: the name “%1” must end in .tif.</source>
        <translation>결과는 GeoTIFF입니다. 이름 “%1”은(는) .tif로 끝나야 합니다.</translation>
    </message>
</context>
<context>
    <name>GeometryFault</name>
    <message>
        <source>An area needs at least three corner points.</source>
        <translation>면에는 꼭짓점이 셋 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Two corner points lie in one place.</source>
        <translation>두 꼭짓점이 같은 곳에 있습니다.</translation>
    </message>
    <message>
        <source>The boundary runs back on itself: there is a spike without area.</source>
        <translation>경계가 왔던 길로 되돌아갑니다. 면적이 없는 뾰족한 부분이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing would be left.</source>
        <translation>남는 것이 없게 됩니다.</translation>
    </message>
    <message>
        <source>A line needs a length.</source>
        <translation>선에는 길이가 있어야 합니다.</translation>
    </message>
    <message>
        <source>The line runs back on itself.</source>
        <translation>선이 왔던 길로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>The boundary crosses or touches itself.</source>
        <translation>경계가 자신과 교차하거나 닿습니다.</translation>
    </message>
    <message>
        <source>The area is smaller than 0.01 m².</source>
        <translation>면적이 0.01 m²보다 작습니다.</translation>
    </message>
    <message>
        <source>The line would be in several pieces.</source>
        <translation>선이 여러 조각으로 나뉩니다.</translation>
    </message>
</context>
<context>
    <name>GroundPlaneText</name>
    <message>
        <source>Something drawn lies where the plan&apos;s coordinate system (%1) does not reach.</source>
        <translation>계획의 좌표계(%1)가 닿지 않는 곳에 그려진 것이 있습니다.</translation>
    </message>
    <message>
        <source>Check the plan: its list of findings names what lies far away.</source>
        <translation>계획을 검사하십시오. 발견 목록에 멀리 있는 것이 나옵니다.</translation>
    </message>
    <message>
        <source>Land cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>땅을 잴 수 없습니다. 계획의 좌표계 “%1”을(를) 알 수 없거나 타원체가 없습니다.</translation>
    </message>
</context>
<context>
    <name>GtfsCheck</name>
    <message>
        <source>Reads a GTFS feed (zip file or folder) and says which dates it covers and everything that is wrong with it, with file, row, field and value.</source>
        <translation>GTFS 자료(zip 파일이나 폴더)를 읽어 어느 날짜를 다루는지와 잘못된 곳을 파일, 행, 열, 값과 함께 모두 알립니다.</translation>
    </message>
    <message>
        <source>Whether runs can be counted</source>
        <translation>운행을 셀 수 있는지</translation>
    </message>
    <message>
        <source>First date of the feed</source>
        <translation>자료의 첫 날짜</translation>
    </message>
    <message>
        <source>Last date of the feed</source>
        <translation>자료의 마지막 날짜</translation>
    </message>
    <message>
        <source>A good date to look at</source>
        <translation>살펴보기 좋은 날짜</translation>
    </message>
    <message>
        <source>Check a public transport feed</source>
        <translation>대중교통 자료 검사</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>대중교통</translation>
    </message>
</context>
<context>
    <name>GtfsSummary</name>
    <message>
        <source>Reads a GTFS feed (zip file or folder) and counts what it offers on one day: runs, stops served, first departure and last arrival, vehicle hours, departures at each stop. Runs of frequencies.txt are counted too. Times past midnight belong to the day before and are written past 24:00. Everything wrong with the feed is reported with file, row, field and value.</source>
        <translation>GTFS 자료(zip 파일이나 폴더)를 읽어 하루의 대중교통을 셉니다. 운행, 서는 정류장, 첫 출발과 마지막 도착, 차량 시간, 정류장별 출발 수. frequencies.txt의 운행도 셉니다. 자정을 넘는 시각은 전날에 속하며 24:00 이후로 적습니다. 잘못된 곳은 파일, 행, 열, 값과 함께 모두 알립니다.</translation>
    </message>
    <message>
        <source>Languages of names</source>
        <translation>이름의 언어</translation>
    </message>
    <message>
        <source>One or two, as “ko,km”, from the feed&apos;s translations.txt, for STOPS, ROUTE_LINES and the table of routes. Left out: the feed&apos;s own names.</source>
        <translation>STOPS, ROUTE_LINES, 노선 표에 쓸 언어 하나나 둘. “ko,km”처럼 적으며 자료의 translations.txt에서 가져옵니다. 비우면 자료 자체의 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Stops with their departures</source>
        <translation>정류장과 출발 수</translation>
    </message>
    <message>
        <source>Courses of the routes</source>
        <translation>노선의 경로</translation>
    </message>
    <message>
        <source>Routes in the feed</source>
        <translation>자료의 노선</translation>
    </message>
    <message>
        <source>Runs on the day</source>
        <translation>그날의 운행</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>첫 출발</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>마지막 도착</translation>
    </message>
    <message>
        <source>Stops with service on the day</source>
        <translation>그날 운행이 있는 정류장</translation>
    </message>
    <message>
        <source>Nothing in this feed runs on any date. Check the dates in calendar.txt and calendar_dates.txt.</source>
        <translation>이 자료에는 어느 날짜에도 운행이 없습니다. calendar.txt와 calendar_dates.txt의 날짜를 확인하십시오.</translation>
    </message>
    <message>
        <source>Public transport on one day</source>
        <translation>하루의 대중교통</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>대중교통</translation>
    </message>
</context>
<context>
    <name>GtfsToUtf8</name>
    <message>
        <source>GTFS must be UTF-8; some programs write UTF-16. This copies a feed with such tables made UTF-8. The feed itself stays as it is.</source>
        <translation>GTFS는 UTF-8이어야 하지만 UTF-16으로 쓰는 프로그램도 있습니다. 그런 표를 UTF-8로 바꾸어 자료를 복사합니다. 원래 자료는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>GTFS feed</source>
        <translation>GTFS 자료</translation>
    </message>
    <message>
        <source>New feed</source>
        <translation>새 자료</translation>
    </message>
    <message>
        <source>There is a file at %1 already. Choose another name.</source>
        <translation>%1에 이미 파일이 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1을(를) 쓸 수 없었습니다: %2. 다른 곳을 고르십시오.</translation>
    </message>
    <message>
        <source>Convert a feed to UTF-8</source>
        <translation>자료를 UTF-8로 바꾸기</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>대중교통</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” does not say which column takes which field.</source>
        <translation>“%1”에는 어느 열에 어느 필드를 넣을지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write column=field, such as name=SIG_KOR_NM.</source>
        <translation>name=SIG_KOR_NM처럼 열=필드로 적으십시오.</translation>
    </message>
    <message>
        <source>its outline is not valid (%1)</source>
        <translation>윤곽선이 올바르지 않음 (%1)</translation>
    </message>
    <message>
        <source>its outline crosses or touches itself</source>
        <translation>윤곽선이 자신과 교차하거나 닿음</translation>
    </message>
    <message>
        <source>its holes cut it apart</source>
        <translation>구멍 때문에 도형이 나뉨</translation>
    </message>
    <message>
        <source>a hole lies outside of it</source>
        <translation>구멍이 도형 밖에 있음</translation>
    </message>
    <message>
        <source>one of its rings lies inside another</source>
        <translation>한 고리가 다른 고리 안에 있음</translation>
    </message>
    <message>
        <source>a ring has too few points</source>
        <translation>고리의 점이 너무 적음</translation>
    </message>
    <message>
        <source>%1 (at %2, %3)</source>
        <translation>%1 (%2, %3에서)</translation>
    </message>
    <message>
        <source>There is no way from the file&apos;s coordinate system to the plan&apos;s (%1): %2</source>
        <translation>파일의 좌표계를 계획의 좌표계(%1)로 변환할 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Name another coordinate system for the file.</source>
        <translation>파일에 다른 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>parts of another kind were left out</source>
        <translation>종류가 다른 부분은 뺐음</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n layers: %1.</source>
        <translation>
            <numerusform>파일에 레이어가 %n개 있습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of them: FILE|layername=LAYER.</source>
        <translation>하나를 지정하십시오: FILE|layername=LAYER.</translation>
    </message>
    <message>
        <source>“%1” is no text encoding that Madang knows.</source>
        <translation>“%1”은(는) Madang이 아는 문자 인코딩이 아닙니다.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>아는 것: %1.</translation>
    </message>
    <message>
        <source>The text does not look like %1.</source>
        <translation>글자가 %1(으)로 보이지 않습니다.</translation>
    </message>
    <message>
        <source>It was read as %1 because that was asked for; its bytes look like %2. Check a few names in the result.</source>
        <translation>지정한 대로 %1(으)로 읽었으나 바이트는 %2(으)로 보입니다. 결과에서 이름 몇 개를 확인하십시오.</translation>
    </message>
    <message>
        <source>The text is %1, not %2 as the file says.</source>
        <translation>글자가 파일에 적힌 %2이(가) 아니라 %1입니다.</translation>
    </message>
    <message>
        <source>It was read by what its bytes show. Check a few names in the result, or say the encoding yourself.</source>
        <translation>바이트에 나타난 대로 읽었습니다. 결과에서 이름 몇 개를 확인하거나 인코딩을 직접 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is wrong; the text was read by what its bytes show. Check a few names in the result, or say the encoding yourself.</source>
        <translation>%1이(가) 잘못되어 바이트에 나타난 대로 읽었습니다. 결과에서 이름 몇 개를 확인하거나 인코딩을 직접 지정하십시오.</translation>
    </message>
    <message>
        <source>The text of the file is in an encoding that could not be recognised.</source>
        <translation>파일의 문자 인코딩을 알아내지 못했습니다.</translation>
    </message>
    <message>
        <source>The text of the file could be in more than one encoding: %1.</source>
        <translation>파일의 문자 인코딩일 수 있는 것이 둘 이상입니다: %1.</translation>
    </message>
    <message>
        <source>Say which with --encoding, for example --encoding %1.</source>
        <translation>--encoding으로 어느 것인지 지정하십시오. 예: --encoding %1.</translation>
    </message>
    <message>
        <source>The file has no field “%1”.</source>
        <translation>파일에 필드 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>있는 것: %1.</translation>
    </message>
    <message>
        <source>It is not clear which columns hold the place of each row. The columns are: %1.</source>
        <translation>각 행의 위치가 어느 열에 있는지 분명하지 않습니다. 열: %1.</translation>
    </message>
    <message>
        <source>More than one set of columns could hold the place of each row. The columns are: %1.</source>
        <translation>각 행의 위치일 수 있는 열이 여럿입니다. 열: %1.</translation>
    </message>
    <message>
        <source>Say which: --x COLUMN --y COLUMN, or --wkt COLUMN.</source>
        <translation>어느 것인지 지정하십시오: --x 열 --y 열 또는 --wkt 열.</translation>
    </message>
    <message>
        <source>The shapefile has no .prj file, so that its coordinate system is not known.</source>
        <translation>shapefile에 .prj 파일이 없어 좌표계를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A drawing does not say what coordinate system it is in.</source>
        <translation>도면에는 좌표계가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The table does not say what coordinate system its places are in.</source>
        <translation>표에 위치의 좌표계가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file does not say what coordinate system it is in.</source>
        <translation>파일에 좌표계가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system that Madang knows.</source>
        <translation>“%1”은(는) Madang이 아는 좌표계가 아닙니다.</translation>
    </message>
    <message>
        <source>Name it by its number, such as EPSG:5186.</source>
        <translation>EPSG:5186처럼 번호로 지정하십시오.</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and say it with --crs, for example --crs EPSG:5186.</source>
        <translation>파일을 만든 이에게 물어 --crs로 지정하십시오. 예: --crs EPSG:5186.</translation>
    </message>
    <message>
        <source>Ask whoever made the file, and say it with --crs. In %1 the data would lie where the plan is.</source>
        <translation>파일을 만든 이에게 물어 --crs로 지정하십시오. %1(으)로 보면 데이터가 계획이 있는 곳에 놓입니다.</translation>
    </message>
    <message>
        <source>The coordinates of the file cannot be in %1.</source>
        <translation>파일의 좌표는 %1의 좌표일 수 없습니다.</translation>
    </message>
    <message>
        <source>The coordinates look like longitude and latitude, not like %1.</source>
        <translation>좌표가 %1이(가) 아니라 경도와 위도로 보입니다.</translation>
    </message>
    <message>
        <source>The file says that it is in %1; its features are around %2, %3.</source>
        <translation>파일에는 %1(이)라고 적혀 있으나 지형지물은 %2, %3 부근에 있습니다.</translation>
    </message>
    <message>
        <source>It was said to be in %1; its features are around %2, %3.</source>
        <translation>%1(으)로 지정했으나 지형지물은 %2, %3 부근에 있습니다.</translation>
    </message>
    <message>
        <source>These numbers look like degrees of longitude and latitude, while that system counts in metres.</source>
        <translation>이 수들은 경도와 위도의 도 단위로 보이나 그 좌표계는 미터 단위입니다.</translation>
    </message>
    <message>
        <source>Longitude and latitude seem to be exchanged: the other way round the data would lie where the plan is.</source>
        <translation>경도와 위도가 바뀐 것 같습니다. 서로 바꾸면 데이터가 계획이 있는 곳에 놓입니다.</translation>
    </message>
    <message>
        <source>Read in %1, the data would lie where the plan is.</source>
        <translation>%1(으)로 읽으면 데이터가 계획이 있는 곳에 놓입니다.</translation>
    </message>
    <message>
        <source>Ask whoever made the file which coordinate system is right. If this one is not, undo the import and import again with the right one.</source>
        <translation>어느 좌표계가 맞는지 파일을 만든 이에게 물어보십시오. 이것이 아니면 가져오기를 되돌리고 맞는 좌표계로 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Say the right coordinate system with --crs.</source>
        <translation>--crs로 맞는 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>Say the right coordinate system with --crs; %1 would fit.</source>
        <translation>--crs로 맞는 좌표계를 지정하십시오. %1이(가) 들어맞습니다.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>표 “%1”에 열 “%2”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The plan has no table “%1” that takes imports.</source>
        <translation>계획에 가져올 수 있는 표 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>다음 가운데 고르십시오: %1.</translation>
    </message>
    <message>
        <source>A plan cannot be imported into itself.</source>
        <translation>계획을 그 계획 자신으로 가져올 수는 없습니다.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>다른 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file has no places: it is a table without geometry.</source>
        <translation>파일에 위치가 없습니다. 도형이 없는 표입니다.</translation>
    </message>
    <message>
        <source>For a shapefile choose the .shp file, and keep .shp, .shx, .dbf and .prj together.</source>
        <translation>shapefile은 .shp 파일을 고르고 .shp, .shx, .dbf, .prj를 함께 두십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a place were refused.</source>
        <translation>
            <numerusform>위치가 없는 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no areas were refused.</source>
        <translation>
            <numerusform>면이 아닌 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no lines were refused.</source>
        <translation>
            <numerusform>선이 아닌 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are no points were refused.</source>
        <translation>
            <numerusform>점이 아닌 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with coordinates that are no numbers were refused.</source>
        <translation>
            <numerusform>좌표가 수가 아닌 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) outside the reach of the coordinate system were refused.</source>
        <translation>
            <numerusform>좌표계의 범위를 벗어난 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that enclose nothing were refused.</source>
        <translation>
            <numerusform>넓이가 없는 면 %n개를 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without length were refused.</source>
        <translation>
            <numerusform>길이가 없는 선 %n개를 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a value that is no number were refused.</source>
        <translation>
            <numerusform>값이 수가 아닌 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that break a rule of the table were refused.</source>
        <translation>
            <numerusform>표의 규칙에 어긋나는 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken area(s) were repaired.</source>
        <translation>
            <numerusform>잘못된 면 %n개를 고쳤습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold characters that are not of the encoding.</source>
        <translation>
            <numerusform>%n행에 인코딩에 맞지 않는 글자가 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read from text.</source>
        <translation>
            <numerusform>수 %n개를 글자에서 읽었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import them into a table of their kind.</source>
        <translation>종류에 맞는 표로 가져오십시오.</translation>
    </message>
    <message>
        <source>Correct the values in the file, or leave that column out of the import.</source>
        <translation>파일의 값을 고치거나 그 열을 빼고 가져오십시오.</translation>
    </message>
    <message>
        <source>Correct the values in the file, or map another field.</source>
        <translation>파일의 값을 고치거나 다른 필드를 연결하십시오.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>파일의 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Look at them on the map.</source>
        <translation>지도에서 살펴보십시오.</translation>
    </message>
    <message>
        <source>Check the encoding, and correct these rows in the plan.</source>
        <translation>인코딩을 확인하고 계획에서 이 행을 고치십시오.</translation>
    </message>
    <message>
        <source>Check that this is what was meant.</source>
        <translation>뜻한 값인지 확인하십시오.</translation>
    </message>
    <message>
        <source>Correct them in the file and import them again.</source>
        <translation>파일에서 고쳐 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>선</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>면</translation>
    </message>
    <message>
        <source>a collection of other things (%1)</source>
        <translation>그 밖의 것의 모음 (%1)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>행 %1</translation>
    </message>
    <message>
        <source>row %1 (id %2)</source>
        <translation>행 %1 (id %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” in “%2” says neither yes nor no</source>
        <translation>“%2”의 “%1”은(는) 예인지 아니요인지 알 수 없음</translation>
    </message>
    <message>
        <source>“%1” for “%2” could be with or without decimals</source>
        <translation>“%2”의 “%1”은(는) 소수점이 있는 수일 수도 없는 수일 수도 있음</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no number</source>
        <translation>“%2”의 “%1”은(는) 수가 아님</translation>
    </message>
    <message>
        <source>“%1” for “%2” is no whole number</source>
        <translation>“%2”의 “%1”은(는) 정수가 아님</translation>
    </message>
    <message>
        <source>“%1” for “%2” was read as %3</source>
        <translation>“%2”의 “%1”을(를) %3(으)로 읽음</translation>
    </message>
    <message>
        <source>The text of %1 is not Unicode, and the rows before it do not tell what it is.</source>
        <translation>%1의 글자는 유니코드가 아니며 앞의 행들로는 인코딩을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Say the encoding with --encoding, for example --encoding %1.</source>
        <translation>--encoding으로 인코딩을 지정하십시오. 예: --encoding %1.</translation>
    </message>
    <message>
        <source>characters that are not %1</source>
        <translation>%1에 없는 글자</translation>
    </message>
    <message>
        <source>“%1” is no geometry</source>
        <translation>“%1”은(는) 도형이 아님</translation>
    </message>
    <message>
        <source>“%1” is no coordinate</source>
        <translation>“%1”은(는) 좌표가 아님</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>위치가 없음</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>종류가 다름: %1</translation>
    </message>
    <message>
        <source>a coordinate is no number or without end</source>
        <translation>좌표가 수가 아니거나 무한대임</translation>
    </message>
    <message>
        <source>the coordinate system does not reach to %1</source>
        <translation>좌표계의 범위가 %1에 미치지 않음</translation>
    </message>
    <message>
        <source>the area at %1 encloses nothing</source>
        <translation>%1의 면에 넓이가 없음</translation>
    </message>
    <message>
        <source>the line at %1 has no length</source>
        <translation>%1의 선에 길이가 없음</translation>
    </message>
    <message>
        <source>File %1. %2.</source>
        <translation>파일 %1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>그 밖에 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” are larger than any real one.</source>
        <translation>
            <numerusform>“%1” 값 %n개가 있을 수 있는 값보다 큽니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>File %1, %2. Values above %3 are rarely true; the file may be in another unit. If it is in centimetres, undo this import and import again, saying so for this column.</source>
        <translation>파일 %1, %2. %3보다 큰 값은 드물며 파일의 단위가 다를 수 있습니다. 센티미터라면 이 가져오기를 되돌리고, 이 열의 단위를 센티미터로 하여 다시 가져오십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in several parts became several rows.</source>
        <translation>
            <numerusform>여러 부분으로 된 %n행을 여러 행으로 나누었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without “%1” were left out: they are something else.</source>
        <translation>
            <numerusform>“%1” 없는 %n행은 다른 것이므로 뺐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be taken too, if every row is asked for.</source>
        <translation>모든 행을 가져오도록 하면 그것도 가져올 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of the file were not taken.</source>
        <translation>
            <numerusform>파일의 필드 %n개를 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <translation>가져오지 않은 것: %1.</translation>
    </message>
    <message>
        <source>%1 holds no rows. The plan is as it was.</source>
        <translation>%1에 행이 없습니다. 계획은 이전 그대로입니다.</translation>
    </message>
    <message>
        <source>Nothing of %1 could be imported. The plan is as it was.</source>
        <translation>%1에서 가져올 수 있는 것이 없었습니다. 계획은 이전 그대로입니다.</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>목록을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>다른 폴더를 고르거나 디스크에 공간을 만드십시오.</translation>
    </message>
    <message>
        <source>“%1” is %2, but may not be negative</source>
        <translation>“%1” 값 %2: 음수일 수 없음</translation>
    </message>
    <message>
        <source>“%1” is %2, but must be above zero</source>
        <translation>“%1” 값 %2: 0보다 커야 함</translation>
    </message>
    <message>
        <source>“%1” is %2, but is a share between 0 and 1</source>
        <translation>“%1” 값 %2: 0과 1 사이의 비율이어야 함</translation>
    </message>
    <message>
        <source>“%1” is “%2”, but must be one of: %3</source>
        <translation>“%1” 값 “%2”: 다음 가운데 하나여야 함: %3</translation>
    </message>
    <message>
        <source>“%1” has no value, but needs one</source>
        <translation>“%1”에 값이 있어야 하나 비어 있음</translation>
    </message>
    <message>
        <source>the plan has such a row already (%1)</source>
        <translation>계획에 그런 행이 이미 있음 (%1)</translation>
    </message>
    <message>
        <source>the plan does not take it: %1</source>
        <translation>계획이 받지 않음: %1</translation>
    </message>
    <message>
        <source>GDAL&apos;s SQLite driver is missing.</source>
        <translation>GDAL의 SQLite 드라이버가 없습니다.</translation>
    </message>
    <message>
        <source>Install GDAL with SQLite.</source>
        <translation>SQLite를 지원하는 GDAL을 설치하십시오.</translation>
    </message>
    <message>
        <source>The plan has no table “%1”.</source>
        <translation>계획에 표 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The rules of the table “%1” could not be read: %2</source>
        <translation>표 “%1”의 규칙을 읽을 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a source.</source>
        <translation>“%1”은(는) 원본 이름에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Name a layer as FILE|layername=LAYER.</source>
        <translation>FILE|layername=LAYER처럼 레이어를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or copy it elsewhere.</source>
        <translation>읽기 권한을 요청하거나 다른 곳에 복사하십시오.</translation>
    </message>
    <message>
        <source>The shapefile cannot be opened: %1</source>
        <translation>shapefile을 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A shapefile is several files: put the .shp, .shx, .dbf and .prj of the same name into one folder.</source>
        <translation>shapefile은 파일이 여럿입니다. 이름이 같은 .shp, .shx, .dbf, .prj를 한 폴더에 두십시오.</translation>
    </message>
    <message>
        <source>This is no file of map features that Madang can read.</source>
        <translation>Madang이 읽을 수 있는 지도 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>파일을 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The file holds no features.</source>
        <translation>파일에 지형지물이 없습니다.</translation>
    </message>
    <message>
        <source>The file has no layer “%1”.</source>
        <translation>파일에 레이어 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The file breaks off after row %1: %2</source>
        <translation>파일이 행 %1 뒤에서 끊깁니다: %2</translation>
    </message>
    <message>
        <source>Get a whole copy of the file, or export it again.</source>
        <translation>온전한 사본을 구하거나 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Ask whoever made it for a whole copy.</source>
        <translation>파일을 만든 쪽에 온전한 파일을 요청하세요.</translation>
    </message>
    <message>
        <source>The points in the numbers of “%1” may stand between thousands.</source>
        <translation>“%1”의 숫자에 있는 점은 천 단위 구분일 수 있습니다.</translation>
    </message>
    <message>
        <source>File %1. “%2” was read as %3, as if its point stood before decimals. If these are thousands, undo this import, take the points out of the numbers in the file, and import again.</source>
        <translation>파일 %1. “%2”을(를) 점 뒤가 소수인 것으로 보아 %3(으)로 읽었습니다. 천 단위라면 이 가져오기를 되돌리고, 파일의 숫자에서 점을 없앤 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is no unit of a drawing.</source>
        <translation>“%1”은(는) 도면의 단위가 아닙니다.</translation>
    </message>
    <message>
        <source>The drawing is in “%1” and was read so.</source>
        <translation>도면의 단위는 “%1”이며 그렇게 읽었습니다.</translation>
    </message>
    <message>
        <source>The drawing does not say its unit; it was read in “%1”.</source>
        <translation>도면에 단위가 없어 “%1”(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The drawing says that it is in “%1”, but was read in “%2”.</source>
        <translation>도면에는 단위가 “%1”(으)로 되어 있지만 “%2”(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>Only so does it lie where the plan is. Look at it on the map; if it is wrong, undo the import and say the unit.</source>
        <translation>그래야만 계획이 있는 곳에 놓입니다. 지도에서 보고, 틀렸으면 가져오기를 실행 취소하고 단위를 지정하십시오.</translation>
    </message>
    <message>
        <source>The drawing has no layer “%1”.</source>
        <translation>도면에 레이어 “%1”이(가) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the drawing are labels and no rows of their own.</source>
        <translation>
            <numerusform>도면의 글 %n개는 이름표이며 따로 행이 되지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) have several texts in them and took none.</source>
        <translation>
            <numerusform>면 %n개는 안에 글이 여럿 있어 이름을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layers so that one text stands in each, or name these areas in the plan.</source>
        <translation>면마다 글이 하나씩 있도록 레이어를 고르거나, 계획에서 이름을 붙이십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that are drawn twice were taken once.</source>
        <translation>
            <numerusform>두 번 그려진 면 %n개는 한 번만 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An outline and its hatch on one layer are one area.</source>
        <translation>같은 레이어의 테두리와 해치는 한 면입니다.</translation>
    </message>
    <message>
        <source>Madang reads Shapefile, GeoPackage, GeoJSON, KML, DXF, OSM, CSV, XLSX and ODS files.</source>
        <translation>Madang은 Shapefile, GeoPackage, GeoJSON, KML, DXF, OSM, CSV, XLSX, ODS 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>its outline was not closed</source>
        <translation>윤곽선이 닫혀 있지 않았음</translation>
    </message>
    <message>
        <source>In this coordinate system the data lies %1 km away from the plan.</source>
        <translation>이 좌표계로는 데이터가 계획에서 %1 km 떨어져 있습니다.</translation>
    </message>
    <message>
        <source>In this coordinate system the data lies %1 km outside the plan&apos;s country.</source>
        <translation>이 좌표계로는 데이터가 계획의 나라에서 %1 km 벗어나 있습니다.</translation>
    </message>
    <message>
        <source>Exchange them: --x COLUMN names the longitudes, --y COLUMN the latitudes.</source>
        <translation>서로 바꾸십시오. --x COLUMN은 경도, --y COLUMN은 위도입니다.</translation>
    </message>
    <message>
        <source>Exchange them in the file, or have whoever made it do so.</source>
        <translation>파일에서 서로 바꾸거나, 파일을 만든 사람에게 바꾸어 달라고 하십시오.</translation>
    </message>
    <message>
        <source>The shapefile is cut off: the end of it is missing.</source>
        <translation>셰이프파일이 잘려 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>What there is, and what there should be: %1. Get a whole copy of it; what is imported now is only a part.</source>
        <translation>있는 크기와 있어야 할 크기: %1. 온전한 사본을 구하십시오. 지금 가져오는 것은 일부뿐입니다.</translation>
    </message>
    <message>
        <source>The shapefile has no .dbf file, so that its features have no attributes.</source>
        <translation>셰이프파일에 .dbf 파일이 없어 도형에 속성이 없습니다.</translation>
    </message>
    <message>
        <source>Names, codes and all other values are in it. Put the .shp, .shx, .dbf and .prj of the same name into one folder, and import again.</source>
        <translation>이름, 코드 등 모든 값이 그 안에 있습니다. 이름이 같은 .shp, .shx, .dbf, .prj를 한 폴더에 넣고 다시 가져오십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with an error of the spreadsheet instead of a value were refused.</source>
        <translation>
            <numerusform>값 대신 스프레드시트 오류가 있는 %n행을 받지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for “%2” is an error of the spreadsheet</source>
        <translation>“%2” 값 “%1”: 스프레드시트 오류</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file are in the plan already and were added once more.</source>
        <translation>
            <numerusform>파일의 %n행은 이미 계획에 있으며 한 번 더 추가되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has rows with their uids, so that they got new ones; what names such a uid goes on meaning the row that was there. If the file was to change rows of the plan, undo this import, and read its attributes back instead.</source>
        <translation>같은 uid의 행이 계획에 있어 새 uid를 받았습니다. 그 uid를 가리키는 것은 계속 원래 있던 행을 뜻합니다. 파일로 계획의 행을 바꾸려던 것이라면 이 가져오기를 취소하고 대신 속성을 되읽으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the uid of an earlier row of the file and got new ones.</source>
        <translation>
            <numerusform>%n행은 파일의 앞선 행과 uid가 같아 새 uid를 받았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What names such a uid means the first of them.</source>
        <translation>그 uid를 가리키는 것은 그중 첫 행을 뜻합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed line(s) inside another one of their layer were taken as holes of it.</source>
        <translation>
            <numerusform>같은 레이어의 다른 닫힌 선 안에 있는 닫힌 선 %n개를 그 면의 구멍으로 처리했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>If they are areas of their own, undo this import and import again, saying so.</source>
        <translation>따로 된 면이라면 이 가져오기를 취소하고, 그렇게 지정하여 다시 가져오십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) took the text that stands in, at or along them.</source>
        <translation>
            <numerusform>행 %n개가 안이나 옆, 선을 따라 있는 글을 이름으로 받았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name nothing.</source>
        <translation>
            <numerusform>글 %n개는 아무것의 이름도 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>To take texts as points, choose the layers that they are on, and no points.</source>
        <translation>글을 점으로 가져오려면 점이 없고 글만 있는 레이어를 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on layers of other tables were left out.</source>
        <translation>
            <numerusform>다른 표의 레이어에 있는 요소 %n개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on: %1. Choose the layers to take them too.</source>
        <translation>해당 레이어: %1. 이것도 가져오려면 레이어를 고르십시오.</translation>
    </message>
    <message>
        <source>File %1, %2. Values above %3 are rarely true. Correct them in the plan, or undo this import, correct the file, and import it again.</source>
        <translation>파일 %1, %2. %3보다 큰 값은 거의 사실이 아닙니다. 계획에서 고치거나, 이 가져오기를 취소하고 파일을 고친 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is %2, but may not be above %3</source>
        <translation>“%1” 값 %2: %3보다 클 수 없음</translation>
    </message>
    <message>
        <source>%1 was imported into this table before.</source>
        <translation>%1 파일은 전에도 이 표로 가져왔습니다.</translation>
    </message>
    <message>
        <source>It is the same file, byte for byte, so that its rows may be in the plan twice now. If they are, undo this import.</source>
        <translation>바이트까지 똑같은 파일이므로 이제 같은 행이 계획에 두 번 있을 수 있습니다. 그렇다면 이 가져오기를 실행 취소하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a land-use code that is in no code list.</source>
        <translation>
            <numerusform>코드 목록에 없는 토지이용 코드를 가진 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name a phase that the plan does not have.</source>
        <translation>
            <numerusform>계획에 없는 단계를 가리키는 행이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were taken as they are. Correct the codes in the plan, or add them to its code list.</source>
        <translation>그대로 가져왔습니다. 계획에서 코드를 고치거나 코드 목록에 추가하십시오.</translation>
    </message>
    <message>
        <source>They were taken as they are. Choose another phase in the plan, or import that one with its uid.</source>
        <translation>그대로 가져왔습니다. 계획에서 다른 단계를 고르거나, 그 단계를 uid와 함께 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The .shx file of the shapefile is cut off or not valid.</source>
        <translation>셰이프파일의 .shx 파일이 잘렸거나 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The .shx file of the shapefile is missing.</source>
        <translation>셰이프파일의 .shx 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file is cut off or not valid.</source>
        <translation>파일이 잘렸거나 올바르지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ImportRegulationsAlgorithm</name>
    <message>
        <source>Import regulations: what a table would change</source>
        <translation>규정 가져오기: 표가 바꿀 내용</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Compares a table of regulations (CSV, Excel, ODS) with a scenario: what is new, what differs, and what cannot be taken, with row, column, reason and remedy. The table is one of madang:exportregulations, or has a row for each land-use class and columns such as code, coverage, far, height, setback_front in the form of the plan&apos;s country. Nothing is written; the Rules page of the panel does that.</source>
        <translation>규정 표(CSV, Excel, ODS)를 시나리오와 비교합니다. 새로운 것, 다른 것, 받아들일 수 없는 것을 행, 열, 까닭, 조치와 함께 알려 줍니다. 표는 madang:exportregulations가 쓴 것이거나, 분류마다 한 행과 code, coverage, far, height, setback_front 같은 열을 계획 국가의 표기로 가진 것입니다. 아무것도 쓰지 않으며, 쓰는 일은 패널의 규정 탭이 합니다.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>표 (*.csv *.xlsx *.ods);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Set of regulations</source>
        <translation>규정 묶음</translation>
    </message>
    <message>
        <source>That the rules belong to where the table has no column “set”; empty: national</source>
        <translation>표에 “set” 열이 없을 때 규정이 속할 묶음. 비우면 국가 규정</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>문자 인코딩</translation>
    </message>
    <message>
        <source>Of a CSV file, such as CP949 or TIS-620; left out, it is found by the text</source>
        <translation>CSV 파일의 인코딩(예: CP949, TIS-620). 생략하면 글에서 알아냅니다</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>읽은 행</translation>
    </message>
    <message>
        <source>Rules and classes that are the same</source>
        <translation>같은 규정과 분류</translation>
    </message>
    <message>
        <source>Rules that the table does not have</source>
        <translation>표에 없는 규정</translation>
    </message>
    <message>
        <source>Rules that are new or differ</source>
        <translation>새롭거나 다른 규정</translation>
    </message>
    <message>
        <source>Classes that are new or differ</source>
        <translation>새롭거나 다른 분류</translation>
    </message>
    <message>
        <source>Cells that cannot be taken</source>
        <translation>받아들일 수 없는 칸</translation>
    </message>
    <message>
        <source>Findings about the table</source>
        <translation>표에 관한 발견 사항</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>%1 ÷ %2: within %3 of one, in a straight line</source>
        <translation>%1 ÷ %2: 직선거리 %3 이내</translation>
    </message>
    <message>
        <source>People in slums or inadequate housing</source>
        <translation>슬럼·부적절 주거 인구</translation>
    </message>
    <message>
        <source>Share of the urban population that lives in slums, informal settlements or inadequate housing.</source>
        <translation>슬럼, 무허가 정착지 또는 부적절한 주거에 사는 도시 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near public transport</source>
        <translation>대중교통 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within a walk of a stop: 500 m to a bus or tram, 1 km to a railway, metro or ferry.</source>
        <translation>정류장까지 걸어갈 수 있는 인구의 비율입니다. 버스·노면전차는 500 m, 철도·지하철·여객선은 1 km입니다.</translation>
    </message>
    <message>
        <source>%1 ÷ %2: within %3 of a bus or tram stop, or %4 of one of a railway, metro or ferry; the walk is the straight line × %5</source>
        <translation>%1 ÷ %2: 버스·노면전차 정류장까지 %3 이내 또는 철도·지하철·여객선 정거장까지 %4 이내, 보행 거리는 직선거리 × %5</translation>
    </message>
    <message>
        <source>Land consumption to population growth</source>
        <translation>인구 증가 대비 토지 소비</translation>
    </message>
    <message>
        <source>Rate at which land is built on, over the rate at which the population grows; above 1 the city spreads.</source>
        <translation>시가지 증가율을 인구 증가율로 나눈 값입니다. 1보다 크면 도시가 퍼져 나갑니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 of built-up land and from %3 to %4 in %5: (V₂ − V₁) ÷ V₁ ÷ T = %6; ln(P₂ ÷ P₁) ÷ T = %7; one over the other</source>
        <translation>시가지 %1 → %2, 인구 %3 → %4, 기간 %5: (V₂ − V₁) ÷ V₁ ÷ T = %6; ln(P₂ ÷ P₁) ÷ T = %7; 앞의 값 ÷ 뒤의 값</translation>
    </message>
    <message>
        <source>People affected by disasters</source>
        <translation>재난 피해 인구</translation>
    </message>
    <message>
        <source>Deaths, missing and directly affected people a year, for each 100,000 people.</source>
        <translation>인구 10만 명당 한 해의 사망·실종·직접 피해 인구입니다.</translation>
    </message>
    <message>
        <source>People in flood areas</source>
        <translation>침수 지역 인구</translation>
    </message>
    <message>
        <source>Share of people by the part of their land that lies in a flood area.</source>
        <translation>사는 토지 중 침수 지역에 든 부분으로 센 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>%1 in flood areas ÷ %2</source>
        <translation>침수 지역 안 %1 ÷ %2</translation>
    </message>
    <message>
        <source>Floor space in flood areas</source>
        <translation>침수 지역 연면적</translation>
    </message>
    <message>
        <source>Share of floor space by the part of its plot that lies in a flood area.</source>
        <translation>대지 중 침수 지역에 든 부분으로 센 연면적의 비율입니다.</translation>
    </message>
    <message>
        <source>Solid waste collected</source>
        <translation>생활폐기물 수거</translation>
    </message>
    <message>
        <source>Share of municipal solid waste that is collected and managed in controlled facilities.</source>
        <translation>수거되어 관리되는 시설에서 처리된 생활폐기물의 비율입니다.</translation>
    </message>
    <message>
        <source>Fine dust (PM2.5)</source>
        <translation>초미세먼지(PM2.5)</translation>
    </message>
    <message>
        <source>Yearly mean of particles below 2.5 µm in the air, weighted by population.</source>
        <translation>공기 중 2.5 µm 이하 입자의 연평균 농도로, 인구로 가중한 값입니다.</translation>
    </message>
    <message>
        <source>Streets and open public space</source>
        <translation>도로와 공공 공지</translation>
    </message>
    <message>
        <source>Share of the built-up land that is streets or open space for public use.</source>
        <translation>시가지 중 도로이거나 누구나 쓰는 공지인 토지의 비율입니다.</translation>
    </message>
    <message>
        <source>(%1 of open public space + %2 of streets) ÷ %3 of built-up land</source>
        <translation>(공공 공지 %1 + 도로 %2) ÷ 시가지 %3</translation>
    </message>
    <message>
        <source>Land for streets</source>
        <translation>도로 용지</translation>
    </message>
    <message>
        <source>Share of the built-up land that is streets.</source>
        <translation>시가지 중 도로인 토지의 비율입니다.</translation>
    </message>
    <message>
        <source>%1 of streets ÷ %2 of built-up land</source>
        <translation>도로 %1 ÷ 시가지 %2</translation>
    </message>
    <message>
        <source>Gross density</source>
        <translation>총밀도</translation>
    </message>
    <message>
        <source>People on a hectare of built-up land, with its streets and open space.</source>
        <translation>도로와 공지를 포함한 시가지 1헥타르당 인구입니다.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 of built-up land</source>
        <translation>%1 ÷ 시가지 %2</translation>
    </message>
    <message>
        <source>Net density</source>
        <translation>순밀도</translation>
    </message>
    <message>
        <source>People on a hectare of residential land, without streets.</source>
        <translation>도로를 뺀 주거 용지 1헥타르당 인구입니다.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 of residential land</source>
        <translation>%1 ÷ 주거 용지 %2</translation>
    </message>
    <message>
        <source>Floor area ratio of the plots</source>
        <translation>대지 용적률</translation>
    </message>
    <message>
        <source>Floor space over the land of the plots that carry it.</source>
        <translation>연면적을 그것이 들어선 대지의 면적으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>%1 of floor space ÷ %2 of plots</source>
        <translation>연면적 %1 ÷ 대지 %2</translation>
    </message>
    <message>
        <source>Jobs for each dwelling</source>
        <translation>주택당 일자리</translation>
    </message>
    <message>
        <source>Jobs over dwellings: whether people can work where they live.</source>
        <translation>일자리를 주택 수로 나눈 값으로, 사는 곳에서 일할 수 있는지를 말합니다.</translation>
    </message>
    <message>
        <source>%1 ÷ %2</source>
        <translation>%1 ÷ %2</translation>
    </message>
    <message>
        <source>Green space for each person</source>
        <translation>1인당 공원 면적</translation>
    </message>
    <message>
        <source>Land of parks and open-air recreation over people.</source>
        <translation>공원과 야외 여가 용지를 인구로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>%1 of parks ÷ %2</source>
        <translation>공원 %1 ÷ %2</translation>
    </message>
    <message>
        <source>Mix of land uses</source>
        <translation>토지 이용 혼합도</translation>
    </message>
    <message>
        <source>Entropy of the land of homes, commerce, industry, community and open space: 0 all one, 1 all alike.</source>
        <translation>주거·상업·공업·공공·공지 용지의 엔트로피입니다. 0은 모두 하나, 1은 모두 같은 면적입니다.</translation>
    </message>
    <message>
        <source>−Σ p · ln p ÷ ln 5 over homes %1, commerce %2, industry %3, community %4, open space %5</source>
        <translation>−Σ p · ln p ÷ ln 5, 주거 %1, 상업 %2, 공업 %3, 공공 %4, 공지 %5</translation>
    </message>
    <message>
        <source>People near a park</source>
        <translation>공원 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within reach of the edge of a park.</source>
        <translation>공원 경계까지의 거리가 기준 안인 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near a school</source>
        <translation>학교 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a school.</source>
        <translation>학교의 이용 반경 안에 사는 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near a health centre</source>
        <translation>보건 시설 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a health centre, clinic or hospital.</source>
        <translation>보건소, 의원 또는 병원의 이용 반경 안에 사는 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near a hospital</source>
        <translation>병원 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a hospital.</source>
        <translation>병원의 이용 반경 안에 사는 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near a market</source>
        <translation>시장 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a market.</source>
        <translation>시장의 이용 반경 안에 사는 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>People near a fire station</source>
        <translation>소방서 접근 인구</translation>
    </message>
    <message>
        <source>Share of people within the service radius of a fire station.</source>
        <translation>소방서의 출동 반경 안에 사는 인구의 비율입니다.</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>주택 수</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>가구원 수</translation>
    </message>
    <message>
        <source>Built-up land in an earlier year (V₁)</source>
        <translation>이전 연도의 시가지 면적(V₁)</translation>
    </message>
    <message>
        <source>Built-up land of the whole city (V₂)</source>
        <translation>도시 전체의 시가지 면적(V₂)</translation>
    </message>
    <message>
        <source>Population in the earlier year (P₁)</source>
        <translation>이전 연도의 인구(P₁)</translation>
    </message>
    <message>
        <source>Years since then (T)</source>
        <translation>그 뒤 지난 연수(T)</translation>
    </message>
    <message>
        <source>Walk to a bus or tram stop</source>
        <translation>버스·노면전차 정류장까지의 보행 거리</translation>
    </message>
    <message>
        <source>Walk to a railway, metro or ferry stop</source>
        <translation>철도·지하철·여객선 정거장까지의 보행 거리</translation>
    </message>
    <message>
        <source>Walk over straight line</source>
        <translation>직선거리에 대한 보행 거리의 비</translation>
    </message>
    <message>
        <source>Reach of a park</source>
        <translation>공원 이용 거리</translation>
    </message>
    <message>
        <source>Reach of a school</source>
        <translation>학교 이용 거리</translation>
    </message>
    <message>
        <source>Reach of a health centre</source>
        <translation>보건 시설 이용 거리</translation>
    </message>
    <message>
        <source>Reach of a hospital</source>
        <translation>병원 이용 거리</translation>
    </message>
    <message>
        <source>Reach of a market</source>
        <translation>시장 이용 거리</translation>
    </message>
    <message>
        <source>Reach of a fire station</source>
        <translation>소방서 출동 거리</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1명</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>개(일자리)</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>일자리 %1개</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>호</translation>
    </message>
    <message>
        <source>%1 dwellings</source>
        <translation>주택 %1호</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>%/년</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>연 %1 %</translation>
    </message>
    <message>
        <source>people/ha</source>
        <translation>명/ha</translation>
    </message>
    <message>
        <source>%1 people/ha</source>
        <translation>%1명/ha</translation>
    </message>
    <message>
        <source>m²/person</source>
        <translation>m²/명</translation>
    </message>
    <message>
        <source>%1 m²/person</source>
        <translation>%1 m²/명</translation>
    </message>
    <message>
        <source>in 100,000 people</source>
        <translation>명/10만 명</translation>
    </message>
    <message>
        <source>%1 in 100,000 people</source>
        <translation>10만 명당 %1명</translation>
    </message>
    <message>
        <source>met</source>
        <translation>달성</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>수용 가능</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>평가 없음</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>낮을수록 좋습니다.</translation>
    </message>
    <message>
        <source>Near the target is better.</source>
        <translation>목표에 가까울수록 좋습니다.</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>높을수록 좋습니다.</translation>
    </message>
    <message>
        <source>No map says this. Enter the figure with its source.</source>
        <translation>지도에서는 알 수 없습니다. 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>No zone has a land use that is built on. Draw zones and give them their classes, or enter a figure with its source.</source>
        <translation>시가지 용도인 구역이 없습니다. 구역을 그려 분류를 주거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no residential land. Draw zones for homes, or enter a figure with its source.</source>
        <translation>주거 용지가 없습니다. 주거 구역을 그리거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>How many people live here is not known. Enter the population with its source, or regulations from which it follows.</source>
        <translation>몇 명이 사는지 알 수 없습니다. 인구를 출처와 함께 입력하거나, 인구가 따라 나오는 규정을 입력하십시오.</translation>
    </message>
    <message>
        <source>How many jobs there are is not known. Enter them with their source, or regulations from which they follow.</source>
        <translation>일자리가 몇 개인지 알 수 없습니다. 출처와 함께 입력하거나, 일자리가 따라 나오는 규정을 입력하십시오.</translation>
    </message>
    <message>
        <source>How many dwellings there are is not known. Enter them, or the population and the people in a household.</source>
        <translation>주택이 몇 호인지 알 수 없습니다. 주택 수를 입력하거나, 인구와 가구원 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>No floor space is known: neither rules that limit it nor buildings with floors. Enter a figure with its source.</source>
        <translation>연면적을 알 수 없습니다. 연면적을 제한하는 규정도, 층수가 있는 건물도 없습니다. 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>No flood area is drawn, which does not mean that nothing is flooded. Draw constraint areas of the kind “flood”, or enter a figure with its source.</source>
        <translation>침수 지역이 그려져 있지 않습니다. 침수가 없다는 뜻은 아닙니다. 종류가 “flood”인 제약 지역을 그리거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no stop. Draw a line with stops, add a timetable (GTFS) to the plan, or enter a figure with its source.</source>
        <translation>정류장이 없습니다. 정류장이 있는 노선을 그리거나, 시간표(GTFS)를 계획에 넣거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>No such facility is drawn. Draw one, or enter a figure with its source.</source>
        <translation>그런 시설이 그려져 있지 않습니다. 시설을 그리거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no park and no zone for open-air recreation. Draw one, or enter a figure with its source.</source>
        <translation>공원도 야외 여가 구역도 없습니다. 하나를 그리거나, 수치를 출처와 함께 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the built-up land and the population of an earlier year, and the years since then.</source>
        <translation>이전 연도의 시가지 면적과 인구, 그리고 그 뒤 지난 연수를 입력하십시오.</translation>
    </message>
    <message>
        <source>The population stays the same, so that nothing can be divided by its growth.</source>
        <translation>인구가 그대로여서 인구 증가율로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>An entered figure cannot be: it must be above 0, and a detour not below 1. Correct it.</source>
        <translation>입력한 수치가 있을 수 없는 값입니다. 0보다 커야 하고, 보행 거리의 비는 1 이상이어야 합니다. 고치십시오.</translation>
    </message>
    <message>
        <source>People, dwellings and jobs are what the rules allow on %1 parcels (or blocks and zones that are not divided).</source>
        <translation>인구, 주택 수, 일자리는 필지(또는 나누지 않은 가구·구역) %1개에 규정이 허용하는 값입니다.</translation>
    </message>
    <message>
        <source>The rules do not say how many people live on each parcel: they are taken to live evenly on %1 of residential zones.</source>
        <translation>규정으로는 필지마다 몇 명이 사는지 알 수 없어, 주거 구역 %1에 고르게 산다고 보았습니다.</translation>
    </message>
    <message>
        <source>The population was entered: %1.</source>
        <translation>인구는 입력한 값입니다: %1.</translation>
    </message>
    <message>
        <source>Floor space is what the rules allow on %1 parcels (or blocks and zones that are not divided).</source>
        <translation>연면적은 필지(또는 나누지 않은 가구·구역) %1개에 규정이 허용하는 값입니다.</translation>
    </message>
    <message>
        <source>Regulations of the plan that are unverified: %1. What follows from them is not law until somebody has checked them.</source>
        <translation>계획의 규정 중 확인되지 않은 것: %1개. 누군가 확인하기 전까지 그 결과는 법이 아닙니다.</translation>
    </message>
    <message>
        <source>Floor space is that of the buildings on %1 parcels: footprint × floors.</source>
        <translation>연면적은 필지 %1개에 있는 건물의 값입니다: 건축면적 × 층수.</translation>
    </message>
    <message>
        <source>Zones whose use is not known (%1) count neither as built up nor as open land.</source>
        <translation>용도를 알 수 없는 구역(%1)은 시가지로도 공지로도 세지 않았습니다.</translation>
    </message>
    <message>
        <source>All %1 stops of the timetable count as stops of buses, whatever calls there.</source>
        <translation>시간표의 정류장 %1곳은 무엇이 서든 모두 버스 정류장으로 셌습니다.</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>입력값: %1.</translation>
    </message>
    <message>
        <source>The plan itself gives %1.</source>
        <translation>계획에서 계산한 값은 %1입니다.</translation>
    </message>
    <message>
        <source>The city loses people or land, so that the ratio says nothing of how well land is used; it is not rated.</source>
        <translation>도시의 인구나 시가지가 줄고 있어, 이 비는 토지를 얼마나 잘 쓰는지 말하지 않으므로 평가하지 않습니다.</translation>
    </message>
    <message>
        <source>Madang&apos;s own suggestion; enter the local standard in its place</source>
        <translation>Madang의 제안값입니다. 지역 기준을 대신 입력하십시오</translation>
    </message>
    <message>
        <source>UN-Habitat, metadata of SDG 11.2.1</source>
        <translation>UN-Habitat, SDG 11.2.1 메타데이터</translation>
    </message>
    <message>
        <source>SDG target 11.1: adequate housing for all; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>SDG 세부목표 11.1: 모두에게 적절한 주거, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>SDG target 11.2: access for all; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>SDG 세부목표 11.2: 모두를 위한 접근, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>At 1 the city grows as its population does; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>1이면 도시가 인구만큼 커집니다. 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>SDG target 11.6: all waste; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>SDG 세부목표 11.6: 모든 폐기물, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>WHO global air quality guidelines (2021): the guideline, and its first interim target as what is acceptable</source>
        <translation>WHO 대기질 지침(2021): 권고값, 수용 가능한 값은 1단계 잠정 목표</translation>
    </message>
    <message>
        <source>UN-Habitat: 30 to 35 % of the land for streets and 15 to 20 % for open public space; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>UN-Habitat: 도로 30~35 %, 공공 공지 15~20 %, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>UN-Habitat, five principles of sustainable neighbourhood planning (2014); what is acceptable is Madang&apos;s own suggestion</source>
        <translation>UN-Habitat, 지속 가능한 근린 계획의 5원칙(2014), 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>R. Cervero (1989): 1.5 is balanced; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>R. Cervero(1989): 1.5가 균형, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>Korea, Enforcement Rule of the Act on Urban Parks and Green Areas, article 4; what is acceptable is Madang&apos;s own suggestion</source>
        <translation>대한민국 「도시공원 및 녹지 등에 관한 법률 시행규칙」 제4조, 수용 가능한 값은 Madang의 제안</translation>
    </message>
    <message>
        <source>4 ÷ π: the mean over all directions on a right-angled grid of streets</source>
        <translation>4 ÷ π: 직교 격자 도로망에서 모든 방향의 평균</translation>
    </message>
    <message>
        <source>UN-Habitat, metadata of SDG 11.7.1</source>
        <translation>UN-Habitat, SDG 11.7.1 메타데이터</translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <source>Indicators of scenarios, with targets</source>
        <translation>시나리오별 지표와 목표</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Computes indicators of the Sustainable Development Goals 11.1 to 11.7, densities, floor area ratio, jobs for each dwelling, green space, land-use mix and service radii for scenarios of a plan. What no map says must be entered in the plan with its source; without it an indicator has no value, and the reason is given. Every value comes with its formula, numbers and sources.</source>
        <translation>계획의 시나리오마다 지속가능발전목표 11.1~11.7의 지표, 밀도, 용적률, 주택당 일자리, 공원 면적, 토지 이용 혼합도, 이용 반경을 계산합니다. 지도로 알 수 없는 것은 출처와 함께 계획에 입력해야 합니다. 입력이 없으면 값 대신 이유를 알립니다. 모든 값에는 공식, 수치, 출처가 따릅니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획(*.gpkg);;모든 파일(*)</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Names or uids with commas between; without it the base plan and the one of SCENARIO</source>
        <translation>쉼표로 나눈 이름 또는 uid. 없으면 기본 계획과 SCENARIO의 시나리오</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid, where SCENARIOS is not given</source>
        <translation>SCENARIOS가 없을 때의 이름 또는 uid</translation>
    </message>
    <message>
        <source>Indicators of each scenario</source>
        <translation>시나리오별 지표</translation>
    </message>
    <message>
        <source>Findings about the indicators</source>
        <translation>지표에 대한 점검 결과</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>계획을 지정하지 않았습니다. %1은(는) 계획 파일(.gpkg)입니다.</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n indicator(s) miss their target.</source>
        <translation>
            <numerusform>%1: 지표 %n개가 목표에 미달합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1. The page of indicators shows the formula and the target of each.</source>
        <translation>해당 지표: %1. 지표 페이지에 각각의 공식과 목표가 있습니다.</translation>
    </message>
</context>
<context>
    <name>InternalRate</name>
    <message>
        <source>Not defined: costs and benefits are equal in every year.</source>
        <translation>정의되지 않음: 모든 해의 비용과 편익이 같습니다.</translation>
    </message>
    <message>
        <source>Not defined: costs are never higher than benefits.</source>
        <translation>정의되지 않음: 비용이 편익보다 큰 해가 없습니다.</translation>
    </message>
    <message>
        <source>Not defined: benefits are never higher than costs.</source>
        <translation>정의되지 않음: 편익이 비용보다 큰 해가 없습니다.</translation>
    </message>
    <message>
        <source>Not defined: no rate brings the net present value to zero.</source>
        <translation>정의되지 않음: 순현재가치를 0으로 만드는 비율이 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeptSheet</name>
    <message>
        <source>A sheet needs a name.</source>
        <translation>도면에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is what every plan&apos;s own sheets or template files are called.</source>
        <translation>“%1”은(는) 모든 계획에 있는 도면이나 양식 파일을 가리키는 이름입니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The plan has a sheet “%1” already.</source>
        <translation>계획에 이미 “%1” 도면이 있습니다.</translation>
    </message>
    <message>
        <source>The sheet is not kept in the plan any more.</source>
        <translation>이 도면은 더 이상 계획에 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Keep it again.</source>
        <translation>다시 보관하십시오.</translation>
    </message>
    <message>
        <source>There is no map sheet “%1”.</source>
        <translation>“%1” 도면이 없습니다.</translation>
    </message>
    <message>
        <source>Every plan has: %1. Kept in this one: %2. A file that ends in .qpt is a template of your own.</source>
        <translation>모든 계획에 있는 도면: %1. 이 계획에 보관된 도면: %2. .qpt로 끝나는 파일은 직접 만든 양식입니다.</translation>
    </message>
    <message>
        <source>More than one sheet is called “%1”.</source>
        <translation>“%1”(이)라는 도면이 둘 이상 있습니다.</translation>
    </message>
    <message>
        <source>Name it by its uid: %1.</source>
        <translation>uid로 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>The layout of the sheet “%1” cannot be read.</source>
        <translation>도면 “%1”의 배치를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Undo what was done to it last, or go back to a revision of the plan.</source>
        <translation>마지막으로 한 변경을 실행 취소하거나 계획의 이전 판으로 돌아가십시오.</translation>
    </message>
</context>
<context>
    <name>LandAlgorithm</name>
    <message>
        <source>Master plan</source>
        <translation>마스터플랜</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Typical section</source>
        <translation>표준 횡단면</translation>
    </message>
    <message>
        <source>trunk, primary, secondary, tertiary, residential or service; or dimensions in metres: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0</source>
        <translation>trunk, primary, secondary, tertiary, residential, service 중 하나 또는 미터 치수: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0</translation>
    </message>
    <message>
        <source>Roads that take it</source>
        <translation>이 횡단면을 쓸 도로</translation>
    </message>
    <message>
        <source>missing: those that have no section, no width and no class with a usual section; all; or uids with commas between</source>
        <translation>missing: 횡단면도 너비도 없고 등급에 따른 횡단면도 없는 도로, all: 모든 도로, 또는 쉼표로 나눈 uid</translation>
    </message>
    <message>
        <source>Corners of junctions</source>
        <translation>교차점 모퉁이</translation>
    </message>
    <message>
        <source>Corner radius (m)</source>
        <translation>모퉁이 반경(m)</translation>
    </message>
    <message>
        <source>Of the arc that a corner is rounded with, or that a cut corner is the chord of</source>
        <translation>모퉁이를 둥글리는 호의 반경, 자르는 모퉁이는 그 호의 현입니다</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>대상지</translation>
    </message>
    <message>
        <source>Outline of the site, instead of SITE</source>
        <translation>SITE 대신 쓸 대상지 외곽선</translation>
    </message>
    <message>
        <source>Give the proposed changes with their geometry</source>
        <translation>제안하는 변경을 도형과 함께 돌려주기</translation>
    </message>
    <message>
        <source>Write the result into the plan</source>
        <translation>결과를 계획에 쓰기</translation>
    </message>
    <message>
        <source>As one edit, which can be undone. The plan must not be open in another window</source>
        <translation>실행 취소할 수 있는 한 번의 편집으로 씁니다. 계획이 다른 창에 열려 있으면 안 됩니다</translation>
    </message>
    <message>
        <source>Site (ha)</source>
        <translation>대상지(ha)</translation>
    </message>
    <message>
        <source>Land of roads inside the site (ha)</source>
        <translation>대상지 안의 도로 부지(ha)</translation>
    </message>
    <message>
        <source>Share of the site that roads take (0 to 1)</source>
        <translation>대상지 중 도로의 비율(0–1)</translation>
    </message>
    <message>
        <source>Rows written into the plan</source>
        <translation>계획에 쓴 행</translation>
    </message>
    <message>
        <source>Findings about the land</source>
        <translation>땅에 대한 발견</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>계획이 지정되지 않았습니다. %1은(는) 계획 파일(.gpkg)입니다.</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1은(는) %2 중 하나여야 하며 “%3”은(는) 아닙니다.</translation>
    </message>
    <message>
        <source>The outline of the site cannot be read.</source>
        <translation>대상지 외곽선을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Name a file of polygons with a coordinate system.</source>
        <translation>좌표계가 있는 다각형 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this scenario.</source>
        <translation>이 시나리오에는 그려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Draw roads and the plan&apos;s boundary, or import them.</source>
        <translation>도로와 계획 경계를 그리거나 가져오십시오.</translation>
    </message>
    <message>
        <source>The land cannot be divided: %1.</source>
        <translation>땅을 나눌 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>auto: the plan&apos;s boundary (constraint areas of the kind plan_boundary), or where none is drawn its zones, or what its roads enclose</source>
        <translation>auto: 계획 경계(종류가 plan_boundary인 제한 구역), 없으면 용도지역, 그것도 없으면 도로로 둘러싸인 땅</translation>
    </message>
</context>
<context>
    <name>LandDemandAlgorithm</name>
    <message>
        <source>Land that people and jobs take, and whether there is enough</source>
        <translation>사람과 일자리에 필요한 토지와 그 충분 여부</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Without it those of the plan&apos;s stored projection at the end of its last phase</source>
        <translation>없으면 계획에 저장된 추계의 마지막 단계 말 값</translation>
    </message>
    <message>
        <source>People in a household</source>
        <translation>가구원 수</translation>
    </message>
    <message>
        <source>0.05 is 5 %</source>
        <translation>0.05는 5 %</translation>
    </message>
    <message>
        <source>Of net land: sites, without streets and green</source>
        <translation>도로와 녹지를 뺀 획지, 곧 순용지 기준</translation>
    </message>
    <message>
        <source>Share of residential land in all land</source>
        <translation>전체 토지 가운데 주거 획지의 비율</translation>
    </message>
    <message>
        <source>0.65 is 65 %: the rest is streets, green, schools</source>
        <translation>0.65는 65 %이고, 나머지는 도로, 녹지, 학교입니다</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>Without it those of the plan&apos;s stored projection of jobs, where it has one</source>
        <translation>없으면 계획에 저장된 일자리 추계가 있을 때 그 값</translation>
    </message>
    <message>
        <source>Floor area for a job (m²)</source>
        <translation>일자리 하나의 연면적(m²)</translation>
    </message>
    <message>
        <source>Floor area ratio of employment land</source>
        <translation>고용용지의 용적률</translation>
    </message>
    <message>
        <source>1.5 is 150 %</source>
        <translation>1.5는 150 %</translation>
    </message>
    <message>
        <source>Share of sites in employment land</source>
        <translation>고용용지 가운데 획지의 비율</translation>
    </message>
    <message>
        <source>0.7 is 70 %</source>
        <translation>0.7은 70 %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Variant of the stored projection</source>
        <translation>저장된 추계의 가정</translation>
    </message>
    <message>
        <source>People by year</source>
        <translation>연도별 인구</translation>
    </message>
    <message>
        <source>In place of the stored projection: “2030:130000,2035:150000”</source>
        <translation>저장된 추계 대신: “2030:130000,2035:150000”</translation>
    </message>
    <message>
        <source>Jobs by year</source>
        <translation>연도별 일자리</translation>
    </message>
    <message>
        <source>In place of the stored projection of jobs</source>
        <translation>저장된 일자리 추계 대신</translation>
    </message>
    <message>
        <source>People who need no new home</source>
        <translation>새집이 필요 없는 사람</translation>
    </message>
    <message>
        <source>Jobs that need no new site</source>
        <translation>새 부지가 필요 없는 일자리</translation>
    </message>
    <message>
        <source>Capacity of the phases</source>
        <translation>단계의 수용력</translation>
    </message>
    <message>
        <source>Residential land, net (ha)</source>
        <translation>주거용지, 순(ha)</translation>
    </message>
    <message>
        <source>Residential land, gross (ha)</source>
        <translation>주거용지, 총(ha)</translation>
    </message>
    <message>
        <source>Employment land, net (ha)</source>
        <translation>고용용지, 순(ha)</translation>
    </message>
    <message>
        <source>Employment land, gross (ha)</source>
        <translation>고용용지, 총(ha)</translation>
    </message>
    <message>
        <source>Demand and capacity of each phase</source>
        <translation>단계별 수요와 수용력</translation>
    </message>
    <message>
        <source>What is missing, and where</source>
        <translation>무엇이 어디에서 모자라는지</translation>
    </message>
    <message>
        <source>The projection does not reach the year %1.</source>
        <translation>추계가 %1년까지 이르지 않습니다.</translation>
    </message>
    <message>
        <source>Store a projection up to the end of the last phase, or give PEOPLE.</source>
        <translation>마지막 단계 말까지의 추계를 저장하거나 PEOPLE을 주십시오.</translation>
    </message>
    <message>
        <source>It is not known how many people there will be.</source>
        <translation>사람이 얼마나 될지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Give PEOPLE, or store a projection in the plan first.</source>
        <translation>PEOPLE을 주거나 먼저 계획에 추계를 저장하십시오.</translation>
    </message>
    <message>
        <source>The capacity of the phases is not known</source>
        <translation>단계의 수용력을 알 수 없습니다</translation>
    </message>
    <message>
        <source>Give CAPACITY to have demand set against it.</source>
        <translation>수요와 견주려면 CAPACITY를 주십시오.</translation>
    </message>
    <message>
        <source>The plan holds no projection</source>
        <translation>계획에 추계가 없습니다</translation>
    </message>
    <message>
        <source>Store one, and the demand of each phase is set against its capacity.</source>
        <translation>추계를 저장하면 단계마다 수요와 수용력을 견줍니다.</translation>
    </message>
    <message>
        <source>Homes = people / household size / (1 - vacancy); net land = homes / density; gross land = net land / share of net land. Jobs likewise: floor area per job, floor area ratio, share of net land. With a plan, what the stored projection asks for by the end of each phase is set against what the phases hold by the rules; what is missing is a finding. Where people or jobs that need nothing new are taken off, the others have the floor area that is not built yet.</source>
        <translation>주택 수 = 사람 / 가구원 수 / (1 - 공가율), 순용지 = 주택 수 / 밀도, 총용지 = 순용지 / 순용지 비율. 일자리도 일자리당 연면적, 용적률, 순용지 비율로 같은 방식으로 셈합니다. 계획이 있으면 저장된 추계가 단계마다 끝날 때까지 필요로 하는 것을 규정상 단계가 수용하는 것과 견주고, 모자라면 점검 결과로 알립니다. 새로 필요하지 않은 사람이나 일자리를 뺀 경우 나머지는 아직 짓지 않은 연면적에 들어갑니다.</translation>
    </message>
    <message>
        <source>Share of the homes that stand empty</source>
        <translation>주택 가운데 빈집의 비율</translation>
    </message>
    <message>
        <source>Homes on a hectare of residential land</source>
        <translation>주거용지 1 ha의 주택 수</translation>
    </message>
    <message>
        <source>Those who live in the town now and stay: taken off what is projected; the others have the floor area that is not built yet</source>
        <translation>지금 시가지에 살고 계속 살 사람. 추계에서 빼며, 나머지는 아직 짓지 않은 연면적에 들어갑니다</translation>
    </message>
    <message>
        <source>Those that are there now and stay: taken off what is projected; the others have the floor area that is not built yet</source>
        <translation>지금 있고 계속 있을 일자리. 추계에서 빼며, 나머지는 아직 짓지 않은 연면적에 들어갑니다</translation>
    </message>
    <message>
        <source>JSON: {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000, &quot;gfa_m2&quot;: 500000, &quot;remaining_gfa_m2&quot;: 400000}}; the floor areas, allowed and not built yet, may be left out. Without it what the rules of the scenario allow</source>
        <translation>JSON: {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000, &quot;gfa_m2&quot;: 500000, &quot;remaining_gfa_m2&quot;: 400000}}. 허용되는 연면적과 아직 짓지 않은 연면적은 생략할 수 있습니다. 주지 않으면 시나리오의 규정이 허용하는 것입니다</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택 수</translation>
    </message>
</context>
<context>
    <name>LandToDivide</name>
    <message>
        <source>There is no block %1 in this scenario.</source>
        <translation>이 시나리오에 블록 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>BLOCKS is “all” or the uids of blocks.</source>
        <translation>BLOCKS는 “all” 또는 블록의 uid입니다.</translation>
    </message>
</context>
<context>
    <name>LimitText</name>
    <message>
        <source>“%1” is no parameter of regulations.</source>
        <translation>“%1”은(는) 규정 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>목록에서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>값이 없습니다.</translation>
    </message>
    <message>
        <source>Write a number, such as %1.</source>
        <translation>숫자를 쓰십시오(예: %1).</translation>
    </message>
    <message>
        <source>“%1” is a share of the site, but this rule is a share of the floor area.</source>
        <translation>“%1”은(는) 대지에 대한 비율이지만 이 규정은 연면적에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>Write it as open space of the site, or give the share of the floor area.</source>
        <translation>대지의 공지 비율로 쓰거나, 연면적에 대한 비율을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is a share of the floor area, but this rule is a share of the site.</source>
        <translation>“%1”은(는) 연면적에 대한 비율이지만 이 규정은 대지에 대한 비율입니다.</translation>
    </message>
    <message>
        <source>Write it as open space ratio (OSR), or give the share of the site.</source>
        <translation>연면적 대비 공지율(OSR)로 쓰거나, 대지에 대한 비율을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is not understood behind the number.</source>
        <translation>숫자 뒤의 “%1”을(를) 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Write the number with its unit and nothing else; put conditions into the condition.</source>
        <translation>숫자와 단위만 쓰고, 조건은 조건 칸에 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” leaves out the value itself; the rule takes it in.</source>
        <translation>“%1”은(는) 그 값을 포함하지 않지만 규정은 포함합니다.</translation>
    </message>
    <message>
        <source>The unit of “%1” does not fit this rule.</source>
        <translation>“%1”의 단위가 이 규정에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Write a ratio as 60 % or 0.6, a length in metres.</source>
        <translation>비율은 60 % 또는 0.6으로, 길이는 미터로 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 are %2 m².</source>
        <translation>%1은(는) %2 m²입니다.</translation>
    </message>
    <message>
        <source>%1 are %2 m.</source>
        <translation>%1은(는) %2 m입니다.</translation>
    </message>
    <message>
        <source>“%1” has several values.</source>
        <translation>“%1”에 값이 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Write a rule for each of them, with the condition under which it holds.</source>
        <translation>값마다 규정을 따로 쓰고, 그것이 적용되는 조건을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is more than a value.</source>
        <translation>“%1”은(는) 값 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>Write a number, or leave the rule out where the law gives none.</source>
        <translation>숫자를 쓰거나, 법에 값이 없으면 규정을 빼십시오.</translation>
    </message>
    <message>
        <source>“%1” is no ratio.</source>
        <translation>“%1”은(는) 비율이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as one number, such as 2.5.</source>
        <translation>숫자 하나로 쓰십시오(예: 2.5).</translation>
    </message>
    <message>
        <source>It is not clear which way “%1” is meant.</source>
        <translation>“%1”이(가) 어느 쪽을 뜻하는지 분명하지 않습니다.</translation>
    </message>
    <message>
        <source>Storeys are no height.</source>
        <translation>층수는 높이가 아닙니다.</translation>
    </message>
    <message>
        <source>Metres are no number of storeys.</source>
        <translation>미터는 층수가 아닙니다.</translation>
    </message>
    <message>
        <source>Write the height in metres, or a rule for the number of storeys.</source>
        <translation>높이를 미터로 쓰거나, 층수 규정을 쓰십시오.</translation>
    </message>
    <message>
        <source>Write the number of storeys, or a rule for the height.</source>
        <translation>층수를 쓰거나, 높이 규정을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3.</source>
        <translation>“%1”은(는) %2 또는 %3일 수 있습니다.</translation>
    </message>
    <message>
        <source>Write it without a sign between thousands.</source>
        <translation>천 단위 구분 기호 없이 쓰십시오.</translation>
    </message>
    <message>
        <source>A sào is 360 m² in the north, 500 m² in the centre and 1,000 m² in the south of Vietnam.</source>
        <translation>1사오는 베트남 북부에서 360 m², 중부에서 500 m², 남부에서 1,000 m²입니다.</translation>
    </message>
    <message>
        <source>Write the area in m².</source>
        <translation>면적을 m²로 쓰십시오.</translation>
    </message>
    <message>
        <source>Write an area, in m² or in the country&apos;s unit.</source>
        <translation>면적을 m² 또는 그 나라의 단위로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>“%1”은(는) 0보다 작습니다.</translation>
    </message>
    <message>
        <source>Write a value of zero or more.</source>
        <translation>0 이상의 값을 쓰십시오.</translation>
    </message>
    <message>
        <source>Zero leaves nothing to be built: it is most likely a cell that was not filled in.</source>
        <translation>0이면 아무것도 지을 수 없습니다. 채우지 않은 칸으로 보입니다.</translation>
    </message>
    <message>
        <source>Leave the rule out where the law gives no value.</source>
        <translation>법에 값이 없으면 규정을 빼십시오.</translation>
    </message>
    <message>
        <source>%1 without a % sign would be %2.</source>
        <translation>% 기호가 없는 %1은(는) %2이(가) 됩니다.</translation>
    </message>
    <message>
        <source>Write %1 % or %2, if that is meant.</source>
        <translation>그 뜻이라면 %1 % 또는 %2(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is a floor area ratio of %2, which is hardly meant.</source>
        <translation>%1은(는) 용적률 %2배로, 그런 뜻은 아닌 것 같습니다.</translation>
    </message>
    <message>
        <source>Write %1 without the % sign, or %2 %.</source>
        <translation>% 기호 없이 %1, 또는 %2 %로 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is more than the whole.</source>
        <translation>“%1”은(는) 전체보다 큽니다.</translation>
    </message>
    <message>
        <source>“%1” is larger than any real one.</source>
        <translation>“%1”은(는) 실제로 있을 수 없이 큽니다.</translation>
    </message>
    <message>
        <source>Write a value up to %1.</source>
        <translation>%1까지의 값을 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is out of range: from %2 to %3 is possible.</source>
        <translation>“%1”은(는) 범위를 벗어났습니다. %2에서 %3까지 가능합니다.</translation>
    </message>
    <message>
        <source>Check the number and its unit.</source>
        <translation>숫자와 단위를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Expressway or national road</source>
        <translation>고속도로·국도</translation>
    </message>
    <message>
        <source>Arterial road</source>
        <translation>간선도로</translation>
    </message>
    <message>
        <source>Secondary road</source>
        <translation>보조간선도로</translation>
    </message>
    <message>
        <source>Collector road</source>
        <translation>집산도로</translation>
    </message>
    <message>
        <source>Track or path</source>
        <translation>농로·보행로</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>철도</translation>
    </message>
    <message>
        <source>Local street</source>
        <translation>국지도로</translation>
    </message>
    <message>
        <source>School</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>유치원</translation>
    </message>
    <message>
        <source>University or college</source>
        <translation>대학</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>도서관</translation>
    </message>
    <message>
        <source>Museum</source>
        <translation>박물관</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>병원</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>보건소</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>경찰서</translation>
    </message>
    <message>
        <source>Fire station</source>
        <translation>소방서</translation>
    </message>
    <message>
        <source>Public office</source>
        <translation>공공청사</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>우체국</translation>
    </message>
    <message>
        <source>Temple or place of worship</source>
        <translation>사원·종교 시설</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>시장</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>공원</translation>
    </message>
    <message>
        <source>Sports ground</source>
        <translation>운동장</translation>
    </message>
    <message>
        <source>Bus terminal</source>
        <translation>버스 터미널</translation>
    </message>
    <message>
        <source>Railway station</source>
        <translation>기차역</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>주차장</translation>
    </message>
    <message>
        <source>Water or sewage works</source>
        <translation>상하수도 시설</translation>
    </message>
    <message>
        <source>Waste facility</source>
        <translation>폐기물 시설</translation>
    </message>
    <message>
        <source>Other facility</source>
        <translation>기타 시설</translation>
    </message>
    <message>
        <source>River or stream</source>
        <translation>강·하천</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>수로</translation>
    </message>
    <message>
        <source>Canal, proposed</source>
        <translation>수로 (계획)</translation>
    </message>
    <message>
        <source>Open drain</source>
        <translation>개거</translation>
    </message>
    <message>
        <source>Open drain, proposed</source>
        <translation>개거 (계획)</translation>
    </message>
    <message>
        <source>Pipe or culvert</source>
        <translation>관거·암거</translation>
    </message>
    <message>
        <source>Pipe or culvert, proposed</source>
        <translation>관거·암거 (계획)</translation>
    </message>
    <message>
        <source>Other waterway</source>
        <translation>기타 물길</translation>
    </message>
    <message>
        <source>Manhole or junction</source>
        <translation>맨홀·접합부</translation>
    </message>
    <message>
        <source>Manhole or junction, proposed</source>
        <translation>맨홀·접합부 (계획)</translation>
    </message>
    <message>
        <source>Outfall</source>
        <translation>방류구</translation>
    </message>
    <message>
        <source>Outfall, proposed</source>
        <translation>방류구 (계획)</translation>
    </message>
    <message>
        <source>Storage pond</source>
        <translation>저류지</translation>
    </message>
    <message>
        <source>Storage pond, proposed</source>
        <translation>저류지 (계획)</translation>
    </message>
    <message>
        <source>Pump or gate</source>
        <translation>펌프·수문</translation>
    </message>
    <message>
        <source>Pump or gate, proposed</source>
        <translation>펌프·수문 (계획)</translation>
    </message>
    <message>
        <source>Other point of the network</source>
        <translation>기타 배수망 지점</translation>
    </message>
    <message>
        <source>There is not enough memory for a sheet of this size.</source>
        <translation>이 크기의 지도를 만들기에 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Choose smaller paper or fewer dots per inch.</source>
        <translation>더 작은 용지나 낮은 해상도를 고르십시오.</translation>
    </message>
    <message>
        <source>The map sheet could not be written.</source>
        <translation>지도를 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Schematic plan for training: nothing in it is surveyed</source>
        <translation>교육용 개략 계획: 측량한 것은 없습니다</translation>
    </message>
    <message>
        <source>* colour, name or limits not checked against the law</source>
        <translation>* 색, 이름 또는 제한을 법령과 대조하지 않음</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>A map cannot be written as “%1”.</source>
        <translation>지도를 “%1”(으)로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder for the map does not exist.</source>
        <translation>지도를 둘 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The folder for the map may not be written to.</source>
        <translation>지도를 둘 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>Land use plan</source>
        <translation>토지 이용 계획도</translation>
    </message>
    <message>
        <source>Drainage plan</source>
        <translation>배수 계획도</translation>
    </message>
    <message>
        <source>Public transport plan</source>
        <translation>대중교통 계획도</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>기본도</translation>
    </message>
    <message>
        <source>There is no map theme “%1”.</source>
        <translation>“%1” 지도 주제가 없습니다.</translation>
    </message>
    <message>
        <source>The themes are: %1.</source>
        <translation>주제: %1.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>정류장</translation>
    </message>
    <message>
        <source>Public transport lines</source>
        <translation>대중교통 노선</translation>
    </message>
    <message>
        <source>Drainage structures</source>
        <translation>배수 시설</translation>
    </message>
    <message>
        <source>Canals and drains</source>
        <translation>수로와 배수로</translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation>집수구역</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>건물</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>Areas liable to flooding</source>
        <translation>침수 위험 지역</translation>
    </message>
    <message>
        <source>Limits on building</source>
        <translation>건축 제한</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Overlay zones</source>
        <translation>중첩 지역</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>Zone boundaries</source>
        <translation>용도지역 경계</translation>
    </message>
    <message>
        <source>Disputed borders</source>
        <translation>분쟁 중인 국경</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>지방</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>바다</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>대중교통</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>세계 지도</translation>
    </message>
    <message>
        <source>The layer “%1” could not be opened.</source>
        <translation>레이어 “%1”을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The plan&apos;s QGIS project could not be stored: %1</source>
        <translation>계획의 QGIS 프로젝트를 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Rail or metro line</source>
        <translation>철도·지하철 노선</translation>
    </message>
    <message>
        <source>Tram or busway line</source>
        <translation>트램·버스전용 노선</translation>
    </message>
    <message>
        <source>Ferry line</source>
        <translation>페리 노선</translation>
    </message>
    <message>
        <source>Bus line</source>
        <translation>버스 노선</translation>
    </message>
    <message>
        <source>Code not in the plan&apos;s list</source>
        <translation>계획의 목록에 없는 코드</translation>
    </message>
    <message>
        <source>Area liable to flooding</source>
        <translation>침수 위험 지역</translation>
    </message>
    <message>
        <source>Heritage protection</source>
        <translation>문화유산 보호</translation>
    </message>
    <message>
        <source>Nature protection</source>
        <translation>자연 보호</translation>
    </message>
    <message>
        <source>Steep or unstable slope</source>
        <translation>급경사·불안정 사면</translation>
    </message>
    <message>
        <source>Height limit of an airfield</source>
        <translation>비행장 고도 제한</translation>
    </message>
    <message>
        <source>Strip to be kept free</source>
        <translation>비워 둘 띠</translation>
    </message>
    <message>
        <source>Military or security area</source>
        <translation>군사·보안 구역</translation>
    </message>
    <message>
        <source>Other limit on building</source>
        <translation>기타 건축 제한</translation>
    </message>
    <message>
        <source>%1 more in the report</source>
        <translation>그 밖의 %1건은 보고서에 있음</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Where it was before</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>Points that differ</source>
        <translation>달라진 점</translation>
    </message>
    <message>
        <source>Added points</source>
        <translation>추가된 점</translation>
    </message>
    <message>
        <source>Removed points</source>
        <translation>삭제된 점</translation>
    </message>
    <message>
        <source>Changed points</source>
        <translation>변경된 점</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>달라진 선</translation>
    </message>
    <message>
        <source>Added lines</source>
        <translation>추가된 선</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>삭제된 선</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>변경된 선</translation>
    </message>
    <message>
        <source>Areas that differ</source>
        <translation>달라진 면</translation>
    </message>
    <message>
        <source>Added areas</source>
        <translation>추가된 면</translation>
    </message>
    <message>
        <source>Removed areas</source>
        <translation>삭제된 면</translation>
    </message>
    <message>
        <source>Changed areas</source>
        <translation>변경된 면</translation>
    </message>
    <message>
        <source>Phasing plan</source>
        <translation>단계별 개발 계획도</translation>
    </message>
    <message>
        <source>In no phase</source>
        <translation>단계 미지정</translation>
    </message>
    <message>
        <source>Roads by phase</source>
        <translation>단계별 도로</translation>
    </message>
    <message>
        <source>Public transport lines by phase</source>
        <translation>단계별 대중교통 노선</translation>
    </message>
    <message>
        <source>Canals and drains by phase</source>
        <translation>단계별 수로·배수로</translation>
    </message>
    <message>
        <source>Land by phase</source>
        <translation>단계별 토지</translation>
    </message>
    <message>
        <source>Works by phase</source>
        <translation>단계별 시설</translation>
    </message>
    <message>
        <source>This file is no template of a map sheet.</source>
        <translation>이 파일은 도면 양식이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a layout template (.qpt) of QGIS with a map that has the item ID “map”.</source>
        <translation>항목 ID가 “map”인 지도가 들어 있는 QGIS 레이아웃 양식(.qpt)을 고르십시오.</translation>
    </message>
    <message>
        <source>The rows of the table “%1” are no districts.</source>
        <translation>“%1” 테이블의 행은 구역이 아닙니다.</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>다음 가운데 하나를 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>The plan has no district with the uid “%1”.</source>
        <translation>이 계획에는 uid가 “%1”인 구역이 없습니다.</translation>
    </message>
    <message>
        <source>Name a table (%1) or uids of its rows.</source>
        <translation>테이블(%1) 이름이나 그 행의 uid를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no district to draw a sheet of: “%1” has no rows.</source>
        <translation>도면을 그릴 구역이 없습니다. “%1”에 행이 없습니다.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>디스크에 여유가 있는지, 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, .png, .svg or, for a template, .qpt.</source>
        <translation>이름이 .pdf, .png, .svg(양식은 .qpt)로 끝나는 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no map sheet “%1”.</source>
        <translation>“%1” 도면은 없습니다.</translation>
    </message>
    <message>
        <source>The sheets are: %1. A file that ends in .qpt is a template of your own.</source>
        <translation>사용할 수 있는 도면: %1. 이름이 .qpt로 끝나는 파일은 직접 만든 양식입니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Boundary of the plan</source>
        <translation>계획 경계</translation>
    </message>
    <message>
        <source>Roads, buildings and water</source>
        <translation>도로·건물·수면</translation>
    </message>
    <message>
        <source>Total within the district</source>
        <translation>구역 안 합계</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Grid: %1</source>
        <translation>격자: %1</translation>
    </message>
    <message>
        <source>not saved as a revision</source>
        <translation>판으로 저장 안 됨</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획명</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>판</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>작성일</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>축척</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>좌표계</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>이후 수정됨</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>도면 번호</translation>
    </message>
    <message>
        <source>Madang has no texts in %1 yet: titles, legend and notes stand in English instead. Names that the plan has in that language are drawn.</source>
        <translation>마당에는 아직 %1 문구가 없어 제목, 범례, 주석이 영어로 나옵니다. 계획에 그 언어로 된 이름이 있으면 그대로 그립니다.</translation>
    </message>
</context>
<context>
    <name>MasterplanReport</name>
    <message>
        <source>By width alone</source>
        <translation>너비만 있음</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>표준 횡단면과 너비별 도로</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>횡단면</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The land of the roads, from boundary to boundary and without counting junctions twice, measures %1.</source>
        <translation>도로 부지는 경계에서 경계까지, 교차점을 두 번 세지 않고 %1입니다.</translation>
    </message>
    <message>
        <source>Of the site (%1) roads take %2.</source>
        <translation>대상지(%1) 중 도로는 %2입니다.</translation>
    </message>
    <message>
        <source>Roads of the plan</source>
        <translation>계획의 도로</translation>
    </message>
    <message>
        <source>A road is as wide as its typical section, or where it has none as its width; railways, and paths without a width, are not counted.</source>
        <translation>도로의 너비는 표준 횡단면을 따르고, 없으면 입력된 너비를 따릅니다. 철도와 너비가 없는 길은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Blocks and parcels, in square metres each</source>
        <translation>블록과 필지(개별 면적은 m²)</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>땅</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙분리대</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Roads, blocks and parcels</source>
        <translation>도로, 블록, 필지</translation>
    </message>
    <message>
        <source>This scenario has no roads, so there is nothing to say of their land. Draw roads or import them.</source>
        <translation>이 시나리오에는 도로가 없어 도로 부지를 말할 수 없습니다. 도로를 그리거나 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>MoneyUnit</name>
    <message>
        <source>%1 (billion)</source>
        <translation>%1 (십억)</translation>
    </message>
    <message>
        <source>%1 (million)</source>
        <translation>%1 (백만)</translation>
    </message>
    <message>
        <source>%1 (thousand)</source>
        <translation>%1 (천)</translation>
    </message>
</context>
<context>
    <name>NationalForm</name>
    <message>
        <source>%1 of the floor area</source>
        <translation>연면적의 %1</translation>
    </message>
    <message>
        <source>1 for %1 m²</source>
        <translation>%1 m²당 1대</translation>
    </message>
    <message>
        <source>%1 rai</source>
        <translation>%1 라이</translation>
    </message>
    <message>
        <source>%1 sào of %2 m²</source>
        <translation>%1 사오(%2 m² 기준)</translation>
    </message>
    <message>
        <source>%1 acres</source>
        <translation>%1 에이커</translation>
    </message>
</context>
<context>
    <name>OpeningNotices</name>
    <message>
        <source>This plan was made by an older Madang and has been brought to the present format. The file as it was is kept: %1</source>
        <translation>이 계획은 이전 버전의 마당에서 만든 것으로, 현재 형식으로 변환했습니다. 원래 파일은 그대로 보관됩니다: %1</translation>
    </message>
    <message>
        <source>The program or the computer stopped in the middle of the last change of this plan. That change has been turned back; everything before it is there.</source>
        <translation>이 계획을 마지막으로 바꾸던 중에 프로그램이나 컴퓨터가 멈추었습니다. 그 변경은 되돌렸으며, 그 이전의 내용은 모두 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>ParcelsAlgorithm</name>
    <message>
        <source>Parcels of blocks</source>
        <translation>블록의 필지</translation>
    </message>
    <message>
        <source>Divides blocks into parcels by frontage, depth and smallest area (Vanegas et al. 2012): strips along the roads, or halves along the smallest box around the land. Parcels make up their block exactly and keep a road edge where they can. The same seed gives the same parcels. Blocks that have parcels are kept as they are, unless these are to be replaced.</source>
        <translation>블록을 접도 너비, 깊이, 최소 면적에 따라 필지로 나눕니다(Vanegas 외 2012). 도로를 따라 띠로 나누거나 땅을 둘러싼 최소 사각형을 반씩 나눕니다. 필지는 블록을 빈틈없이 채우고 될 수 있는 대로 도로에 접합니다. 같은 시드는 같은 필지를 만듭니다. 필지가 있는 블록은 바꾸도록 하지 않는 한 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>all, or their uids with commas between</source>
        <translation>all 또는 쉼표로 나눈 uid</translation>
    </message>
    <message>
        <source>Frontage along the road (m)</source>
        <translation>도로에 접하는 너비(m)</translation>
    </message>
    <message>
        <source>Depth from the road (m)</source>
        <translation>도로에서의 깊이(m)</translation>
    </message>
    <message>
        <source>Smallest parcel (m²)</source>
        <translation>최소 필지(m²)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>strip: rows along the roads, cut square to them; box: the land halved along its smallest box, again and again</source>
        <translation>strip: 도로를 따라 직각으로 나눈 줄, box: 최소 사각형을 따라 거듭 반으로 나눔</translation>
    </message>
    <message>
        <source>Irregularity (0 to 1)</source>
        <translation>불규칙도(0–1)</translation>
    </message>
    <message>
        <source>Seed of the irregularity</source>
        <translation>불규칙도의 시드</translation>
    </message>
    <message>
        <source>Every parcel reaches a road</source>
        <translation>모든 필지를 도로에 접하게</translation>
    </message>
    <message>
        <source>However deep that makes it. Without it rows keep their depth, and the land behind them has no road</source>
        <translation>필지가 깊어지더라도 그렇게 합니다. 거짓이면 줄의 깊이를 지키고, 그 뒤의 땅은 맹지가 됩니다</translation>
    </message>
    <message>
        <source>An edge lies on a road within (m)</source>
        <translation>변이 도로에 접한다고 보는 거리(m)</translation>
    </message>
    <message>
        <source>Replace the parcels of these blocks</source>
        <translation>이 블록들의 필지 바꾸기</translation>
    </message>
    <message>
        <source>Without it blocks that have parcels are left as they are</source>
        <translation>선택하지 않으면 필지가 있는 블록은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Land of the parcels (ha)</source>
        <translation>필지 면적(ha)</translation>
    </message>
    <message>
        <source>Mean parcel (m²)</source>
        <translation>평균 필지(m²)</translation>
    </message>
    <message>
        <source>Mean frontage of those on a road (m)</source>
        <translation>도로에 접한 필지의 평균 접도 길이(m)</translation>
    </message>
    <message>
        <source>Parcels without a road edge</source>
        <translation>도로에 접하지 않는 필지</translation>
    </message>
    <message>
        <source>Their share (0 to 1)</source>
        <translation>그 비율(0–1)</translation>
    </message>
    <message>
        <source>New parcels</source>
        <translation>새 필지</translation>
    </message>
    <message>
        <source>This scenario has no blocks to divide.</source>
        <translation>이 시나리오에는 나눌 블록이 없습니다.</translation>
    </message>
    <message>
        <source>Make blocks first, or draw them.</source>
        <translation>먼저 블록을 만들거나 그리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the new parcels have no road edge.</source>
        <translation>
            <numerusform>새 필지 %n개가 도로에 접하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are %1 % of all, in %2 blocks. Draw a road to them, choose other dimensions, or let every parcel reach a road.</source>
        <translation>전체의 %1 %이며 블록 %2곳에 있습니다. 도로를 더 그리거나 다른 치수를 고르거나 모든 필지를 도로에 접하게 하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>블록 %n개에는 이미 필지가 있어 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose to replace their parcels if that is not what you want.</source>
        <translation>원하는 것이 아니면 필지 바꾸기를 선택하십시오.</translation>
    </message>
    <message>
        <source>Without roads, every outer edge of a block counts as a road.</source>
        <translation>도로가 없어 블록의 바깥 변을 모두 도로로 봅니다.</translation>
    </message>
    <message>
        <source>Draw the roads and divide the blocks again.</source>
        <translation>도로를 그리고 블록을 다시 나누십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The depth of parcels could not be kept in %n block(s).</source>
        <translation>
            <numerusform>블록 %n개에서 필지 깊이를 지킬 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parcels there reach up to %1 m from their road, not %2 m: what lies behind two rows has no other road. Draw a road through these blocks, or do not let every parcel reach a road.</source>
        <translation>이 블록의 필지는 도로에서 %2 m가 아니라 최대 %1 m까지 들어갑니다. 두 줄 뒤의 땅에는 다른 도로가 없기 때문입니다. 이 블록을 지나는 도로를 그리거나, 모든 필지가 도로에 닿게 하는 선택을 해제하십시오.</translation>
    </message>
    <message>
        <source>%1 ha of the parcels lie on water.</source>
        <translation>필지 중 %1 ha가 수면 위에 있습니다.</translation>
    </message>
    <message>
        <source>Make the blocks again with water left out, or cut them at the shore.</source>
        <translation>수면을 제외하고 블록을 다시 만들거나, 물가에서 블록을 자르십시오.</translation>
    </message>
</context>
<context>
    <name>PhaseCapacityText</name>
    <message>
        <source>The capacity “%1” of the phase “%2” is no number of zero or more.</source>
        <translation>단계 “%2”의 수용력 “%1”이(가) 0 이상의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The capacity of the phases is no JSON: %1</source>
        <translation>단계의 수용력이 JSON이 아닙니다: %1</translation>
    </message>
    <message>
        <source>Write it as {&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000}}.</source>
        <translation>{&quot;uid of the phase&quot;: {&quot;people&quot;: 12000, &quot;jobs&quot;: 4000}}처럼 적으십시오.</translation>
    </message>
</context>
<context>
    <name>PhaseDemandText</name>
    <message>
        <source>By the end of phase “%1” there is no room for %2 people</source>
        <translation>“%1” 단계 말까지 %2명이 살 자리가 없습니다</translation>
    </message>
    <message>
        <source>By the end of phase “%1” there is no room for %2 jobs</source>
        <translation>“%1” 단계 말까지 일자리 %2개의 자리가 없습니다</translation>
    </message>
    <message>
        <source>Phases without a last year</source>
        <translation>마지막 연도가 없는 단계</translation>
    </message>
    <message>
        <source>What is needed by their end is not known: %1. Give them years.</source>
        <translation>그 단계가 끝날 때 무엇이 필요한지 알 수 없습니다: %1. 연도를 넣으십시오.</translation>
    </message>
    <message>
        <source>The projection does not reach every phase</source>
        <translation>추계가 모든 단계에 이르지 않습니다</translation>
    </message>
    <message>
        <source>It has no value for the end of: %1. Project further, and store it again.</source>
        <translation>다음 단계 말의 값이 없습니다: %1. 더 멀리 추계하여 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Land in no phase is not counted</source>
        <translation>단계에 속하지 않은 토지는 세지 않았습니다</translation>
    </message>
    <message>
        <source>By the rules it would hold %1 people and %2 jobs. Put it into a phase to count it.</source>
        <translation>규정대로면 %1명과 일자리 %2개를 수용합니다. 세려면 단계에 넣으십시오.</translation>
    </message>
    <message>
        <source>By %1 %2 people are to be housed, and the land built on by then has room for %3. At the density given, %4 ha more (gross) would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for homes.</source>
        <translation>%1년까지 %2명이 살 집이 있어야 하는데, 그때까지 개발되는 토지에는 %3명의 자리가 있습니다. 주어진 밀도로 %4 ha(총용지)가 더 있으면 됩니다. 뒤 단계의 토지를 앞당기거나, 연면적을 더 허용하거나, 주거용지를 더 지정하십시오.</translation>
    </message>
    <message>
        <source>By %1 %2 jobs need a place, and the land built on by then has room for %3. At the floor area ratio given, %4 ha more (gross) would hold them. Bring land forward from a later phase, allow more floor area, or zone more land for work.</source>
        <translation>%1년까지 일자리 %2개의 자리가 있어야 하는데, 그때까지 개발되는 토지에는 %3개의 자리가 있습니다. 주어진 용적률로 %4 ha(총용지)가 더 있으면 됩니다. 뒤 단계의 토지를 앞당기거나, 연면적을 더 허용하거나, 고용용지를 더 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>PhaseEdit</name>
    <message>
        <source>%1 is not a year that a phase can be in.</source>
        <translation>%1은(는) 단계의 연도가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Years are of the common era: the year %1 of the Buddhist era is %2.</source>
        <translation>연도는 서기로 적습니다. 불기 %1년은 서기 %2년입니다.</translation>
    </message>
    <message>
        <source>Give a year of the common era between %1 and %2.</source>
        <translation>서기 %1년에서 %2년 사이의 연도를 적으십시오.</translation>
    </message>
    <message>
        <source>A phase needs a name.</source>
        <translation>단계에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The plan has a phase “%1” already.</source>
        <translation>계획에 이미 “%1” 단계가 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The phase “%1” would end in %2, before it begins in %3.</source>
        <translation>“%1” 단계가 시작하는 %3년보다 이른 %2년에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Change the other year first.</source>
        <translation>다른 쪽 연도를 먼저 바꾸십시오.</translation>
    </message>
    <message>
        <source>This phase is not there any more.</source>
        <translation>이 단계는 이제 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The phase “%1” was not deleted: more than %Ln objects are in it.</source>
        <translation>
            <numerusform>“%1” 단계를 삭제하지 않았습니다. %Ln개가 넘는 객체가 들어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some of them in the table, give them another phase or none, and delete it then.</source>
        <translation>표에서 일부를 선택해 다른 단계를 지정하거나 단계를 지운 다음 삭제하십시오.</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Phase %1</source>
        <translation>%1단계</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The change could not be written to the plan: %1</source>
        <translation>변경을 계획에 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The plan is as it was before. Check that the disk has room and that no other program holds the file.</source>
        <translation>계획은 이전 그대로입니다. 디스크에 공간이 있는지, 다른 프로그램이 파일을 잡고 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>This GeoPackage is not a Madang plan.</source>
        <translation>이 GeoPackage는 Madang 계획이 아닙니다.</translation>
    </message>
    <message>
        <source>To use its layers, make a plan and import them.</source>
        <translation>그 레이어를 쓰려면 계획을 만들고 가져오십시오.</translation>
    </message>
    <message>
        <source>This plan was written by a newer Madang (format %1; this program knows %2).</source>
        <translation>더 새로운 Madang이 쓴 계획입니다 (형식 %1, 이 프로그램은 %2까지 압니다).</translation>
    </message>
    <message>
        <source>Open it with the newer program.</source>
        <translation>더 새로운 프로그램으로 여십시오.</translation>
    </message>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation>계획에 시나리오 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>있는 것: %1.</translation>
    </message>
    <message>
        <source>More than one scenario is called “%1”.</source>
        <translation>“%1”이라는 시나리오가 둘 이상입니다.</translation>
    </message>
    <message>
        <source>Name it by its uid.</source>
        <translation>uid로 지정하십시오.</translation>
    </message>
    <message>
        <source>The plan file could not be written: %1</source>
        <translation>계획 파일을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>The plan file could not be made: %1</source>
        <translation>계획 파일을 만들 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>쓸 수 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a plan: %1</source>
        <translation>이 파일은 계획으로 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A plan is a GeoPackage (.gpkg) made by Madang.</source>
        <translation>계획은 Madang이 만든 GeoPackage(.gpkg)입니다.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>그 이름의 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name, or move the file away.</source>
        <translation>다른 이름을 고르거나 그 파일을 옮기십시오.</translation>
    </message>
    <message>
        <source>The folder for the plan does not exist.</source>
        <translation>계획을 둘 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The scenario “%1” is its own ancestor.</source>
        <translation>시나리오 “%1”이(가) 자기 자신의 조상입니다.</translation>
    </message>
    <message>
        <source>The plan has no table “%1”.</source>
        <translation>계획에 표 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”.</source>
        <translation>표 “%1”에 열 “%2”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>A row could not be written: %1</source>
        <translation>행을 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Table “%1”, row %2.</source>
        <translation>표 “%1”, 행 %2.</translation>
    </message>
    <message>
        <source>The geometry of a row cannot be read.</source>
        <translation>행의 도형을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A geometry of type %1 does not fit into the table “%2”, which holds %3.</source>
        <translation>%1 형식의 도형은 %3을(를) 담는 표 “%2”에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>There is no role “%1” for a data set.</source>
        <translation>데이터 세트에 “%1”이라는 역할은 없습니다.</translation>
    </message>
    <message>
        <source>Name one of these: %1.</source>
        <translation>다음 가운데 하나를 쓰세요: %1.</translation>
    </message>
    <message>
        <source>This file is no raster, as a data set of the role “%1” has to be.</source>
        <translation>역할이 “%1”인 데이터 세트는 래스터여야 하는데 이 파일은 래스터가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF or another raster, or another role.</source>
        <translation>GeoTIFF 같은 래스터를 고르거나 다른 역할을 고르세요.</translation>
    </message>
    <message>
        <source>This file cannot be read as a zip file, as a data set of the role “%1” has to be.</source>
        <translation>역할이 “%1”인 데이터 세트는 zip 파일이어야 하는데 이 파일은 zip으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It may have been cut short: fetch it again. Or choose another role.</source>
        <translation>파일이 잘렸을 수 있으니 다시 받거나 다른 역할을 고르세요.</translation>
    </message>
    <message>
        <source>This zip file is no timetable: it has no table stops.txt.</source>
        <translation>이 zip 파일은 시간표가 아닙니다. stops.txt 표가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a GTFS feed, or another role.</source>
        <translation>GTFS 피드를 고르거나 다른 역할을 고르세요.</translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation>계획을 읽지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Try again when no other program writes to the file.</source>
        <translation>다른 프로그램이 이 파일에 쓰지 않을 때 다시 하세요.</translation>
    </message>
    <message>
        <source>This plan was written by an older Madang (format %1; this program reads %2).</source>
        <translation>더 오래된 Madang이 쓴 계획입니다 (형식 %1, 이 프로그램은 %2을(를) 읽습니다).</translation>
    </message>
    <message>
        <source>Open it once in the window, from a folder that you may write to: it is brought to the present format, and the original is kept.</source>
        <translation>쓸 수 있는 폴더에 두고 창에서 한 번 여십시오. 현재 형식으로 변환하며 원래 파일은 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>The history of this plan is damaged: an undone edit is not in it.</source>
        <translation>이 계획의 이력이 손상되었습니다. 되돌린 편집이 이력에 없습니다.</translation>
    </message>
    <message>
        <source>Go back to a copy of the plan.</source>
        <translation>계획의 사본으로 돌아가십시오.</translation>
    </message>
    <message>
        <source>The last change of this plan was cut short, and cannot be turned back where the plan is.</source>
        <translation>이 계획의 마지막 변경이 중간에 끊겼으며, 계획이 지금 있는 곳에서는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Copy it and the file %1 to a folder that you may write to, and open the copy.</source>
        <translation>계획과 %1 파일을 쓸 수 있는 폴더로 복사하고 그 사본을 여십시오.</translation>
    </message>
    <message>
        <source>It has no revisions. Open a copy of it from another disk or an earlier day.</source>
        <translation>개정본이 없습니다. 다른 디스크에 있거나 이전에 만든 사본을 여십시오.</translation>
    </message>
    <message>
        <source>Its last revision is %1: copy that file to another folder, and open the copy.</source>
        <translation>마지막 개정본은 %1입니다. 그 파일을 다른 폴더로 복사하여 사본을 여십시오.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>이 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever it belongs to for the right to read it, or for a copy.</source>
        <translation>파일의 소유자에게 읽기 권한이나 사본을 요청하십시오.</translation>
    </message>
    <message>
        <source>This file is empty: there is no plan in it.</source>
        <translation>빈 파일입니다. 계획이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Open a copy of the plan. Perhaps the disk was full when this one was copied.</source>
        <translation>계획의 사본을 여십시오. 이 파일을 복사할 때 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
    <message>
        <source>The name of a plan ends in .gpkg.</source>
        <translation>계획의 파일 이름은 .gpkg로 끝납니다.</translation>
    </message>
    <message>
        <source>A plan is a GeoPackage, and other programs know it by that. Call it %1.gpkg.</source>
        <translation>계획은 GeoPackage이며 다른 프로그램은 확장자로 알아봅니다. 이름을 %1.gpkg로 하십시오.</translation>
    </message>
    <message>
        <source>Another program has changed a row since it was read (%1).</source>
        <translation>읽은 뒤에 다른 프로그램이 행을 바꾸었습니다(%1).</translation>
    </message>
    <message>
        <source>Nothing was written, so that nothing of it is lost. Look at the row as it is now, then do this edit again.</source>
        <translation>아무것도 쓰지 않았으므로 잃은 것은 없습니다. 지금의 행을 확인한 뒤 이 편집을 다시 하십시오.</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>열 “%1”</translation>
    </message>
    <message>
        <source>its geometry</source>
        <translation>도형</translation>
    </message>
    <message>
        <source>The plan file is damaged: a part of it cannot be read.</source>
        <translation>계획 파일이 손상되었습니다. 일부를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written, and the plan is as it was.</source>
        <translation>디스크가 가득 찼습니다. 아무것도 쓰지 않았으며 계획은 그대로입니다.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the plan to another one, and try again.</source>
        <translation>디스크에 공간을 만들거나 계획을 다른 디스크로 옮긴 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A row to be changed is not there any more: another program has removed it.</source>
        <translation>바꾸려는 행이 더 이상 없습니다. 다른 프로그램이 지웠습니다.</translation>
    </message>
    <message>
        <source>Nothing was written. Open the plan again to see it as it is now, and do this edit with the rows that are left.</source>
        <translation>아무것도 쓰지 않았습니다. 계획을 다시 열어 지금 상태를 확인하고, 남은 행으로 이 편집을 하십시오.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a plan: it is cut off, or no GeoPackage.</source>
        <translation>이 파일은 계획으로 열 수 없습니다. 잘렸거나 GeoPackage가 아닙니다.</translation>
    </message>
    <message>
        <source>The geometry of a row cannot be read: the plan file is damaged.</source>
        <translation>행의 도형을 읽을 수 없습니다. 계획 파일이 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>PlanAccess</name>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <translation>쓸 수 있는 폴더로 복사하고 그 사본을 여십시오.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: its file is write-protected.</source>
        <translation>이 계획은 읽기 전용으로 열렸습니다. 파일이 쓰기 금지되어 있습니다.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: nothing can be written into its folder.</source>
        <translation>이 계획은 읽기 전용으로 열렸습니다. 계획이 있는 폴더에 아무것도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: another program has had it open since %1.</source>
        <translation>이 계획은 읽기 전용으로 열렸습니다. 다른 프로그램이 %1부터 이 계획을 열어 두고 있습니다.</translation>
    </message>
    <message>
        <source>This plan is open for reading only: %1 has had it open on the computer %2 since %3 (%4, process %5).</source>
        <translation>이 계획은 읽기 전용으로 열렸습니다. %1이(가) 컴퓨터 %2에서 %3부터 이 계획을 열어 두고 있습니다 (%4, 프로세스 %5).</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>누군가</translation>
    </message>
    <message>
        <source>Close it there, and open it here again.</source>
        <translation>그곳에서 닫고 여기서 다시 여십시오.</translation>
    </message>
    <message>
        <source>Close it there, and open it here again. If nobody has it open there any more, remove the file %1.</source>
        <translation>그곳에서 닫고 여기서 다시 여십시오. 그곳에서 더는 아무도 열어 두고 있지 않다면 %1 파일을 지우십시오.</translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message>
        <source>The data set “%1” is not where it was</source>
        <translation>데이터 “%1”이(가) 있던 곳에 없습니다</translation>
    </message>
    <message>
        <source>%1 cannot be read. Put the file back, or add it again.</source>
        <translation>%1을(를) 읽을 수 없습니다. 파일을 되돌려 놓거나 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>The data set “%1” is not the file it was</source>
        <translation>데이터 “%1”이(가) 원래 파일이 아닙니다</translation>
    </message>
    <message>
        <source>%1 has changed since it was added on this plan; results made from it may be out of date. Add it again to accept the new content.</source>
        <translation>%1은(는) 이 계획에 추가한 뒤 바뀌었습니다. 이 파일로 만든 결과가 낡았을 수 있습니다. 새 내용을 받아들이려면 다시 추가하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code</source>
        <translation>
            <numerusform>토지 이용 코드가 없는 구역이 %n곳 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a code of the plan&apos;s code list a zone counts as land of no use; give it one: %1.</source>
        <translation>계획의 코드 목록에 있는 코드가 없는 구역은 용도 없는 땅으로 셉니다. 코드를 넣으세요: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have no geometry</source>
        <translation>
            <numerusform>“%1”에 도형이 없는 행이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What has no geometry is on no map and in no computation; draw it or delete it: %1.</source>
        <translation>도형이 없으면 지도에도 계산에도 들어가지 않습니다. 그리거나 지우세요: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are not valid</source>
        <translation>
            <numerusform>“%1”에 올바르지 않은 다각형이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. What is wrong with the first: %2. The area of such a polygon cannot be trusted; redraw it.</source>
        <translation>행: %1. 첫째 것의 문제: %2. 이런 다각형의 면적은 믿을 수 없으니 다시 그리세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have the class “%1”, which the map does not know</source>
        <translation>
            <numerusform>도로 %n개의 등급 “%1”을(를) 지도가 알지 못합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They are drawn as local streets. Known: %1.</source>
        <translation>국지 도로로 그립니다. 아는 등급: %1.</translation>
    </message>
    <message>
        <source>The data set “%1” does not say where it lies</source>
        <translation>데이터 세트 “%1”에 위치 정보가 없습니다</translation>
    </message>
    <message>
        <source>%1 has no coordinate system, so nobody can tell whether it covers the plan. Give the file its coordinate system and add it again.</source>
        <translation>%1에 좌표계가 없어 계획을 덮는지 알 수 없습니다. 파일에 좌표계를 넣고 다시 추가하세요.</translation>
    </message>
    <message>
        <source>The data set “%1” covers only a part of the plan</source>
        <translation>데이터 세트 “%1”이(가) 계획의 일부만 덮습니다</translation>
    </message>
    <message>
        <source>%1 covers %2 % of the plan&apos;s extent; there are no results for the rest. Replace it with a file that covers the whole plan.</source>
        <translation>%1이(가) 계획 범위의 %2 %만 덮습니다. 나머지는 결과가 없습니다. 계획 전체를 덮는 파일로 바꾸세요.</translation>
    </message>
    <message>
        <source>The data set “%1” does not cover the plan</source>
        <translation>데이터 세트 “%1”이(가) 계획을 덮지 않습니다</translation>
    </message>
    <message>
        <source>%1 lies %2 km from what is drawn on the plan. Replace it with a file of the plan&apos;s place, or correct the coordinate system of the file.</source>
        <translation>%1은(는) 계획에 그려진 곳에서 %2 km 떨어져 있습니다. 계획 지역의 파일로 바꾸거나 파일의 좌표계를 고치세요.</translation>
    </message>
    <message>
        <source>%1 lies where its coordinate system does not reach. Correct the coordinate system of the file, or replace it with a file of the plan&apos;s place.</source>
        <translation>%1은(는) 그 좌표계가 닿지 않는 곳에 있습니다. 파일의 좌표계를 고치거나 계획 지역의 파일로 바꾸세요.</translation>
    </message>
    <message>
        <source>The stops of %1 lie %2 km from what is drawn on the plan. Replace it with a feed of the plan&apos;s place.</source>
        <translation>%1의 정류장이 계획에 그려진 것에서 %2km 떨어져 있습니다. 계획 지역의 피드로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The stops of %1, with %2 km round them, lie in %3 % of the plan&apos;s extent. If lines run in the rest, replace it with a feed that has them.</source>
        <translation>%1의 정류장과 그 둘레 %2km는 계획 범위의 %3%에 걸쳐 있습니다. 나머지 지역에도 노선이 다닌다면 그 노선이 있는 피드로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The plan&apos;s coordinate system is not made for its country</source>
        <translation>계획의 좌표계가 이 나라를 위한 것이 아닙니다</translation>
    </message>
    <message>
        <source>%1 (%2) is for another part of the world, so lengths and areas may come out wrong. Make a new plan in a coordinate system of the country, and import the data there.</source>
        <translation>%1(%2)은(는) 세계의 다른 지역을 위한 좌표계이므로 길이와 면적이 틀릴 수 있습니다. 이 나라의 좌표계로 새 계획을 만들고 거기에 데이터를 가져오십시오.</translation>
    </message>
    <message>
        <source>What is drawn lies outside the plan&apos;s country</source>
        <translation>그려진 것이 계획의 나라 밖에 있습니다</translation>
    </message>
    <message>
        <source>It lies at %1° N, %2° E. If it was imported in a wrong coordinate system, undo the import, and import the file again with the right one.</source>
        <translation>북위 %1°, 동경 %2°에 있습니다. 잘못된 좌표계로 가져왔다면 그 가져오기를 되돌리고 맞는 좌표계로 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>It lies where the plan&apos;s coordinate system does not reach. If it was imported in a wrong coordinate system, undo the import, and import the file again with the right one.</source>
        <translation>계획의 좌표계가 미치지 않는 곳에 있습니다. 잘못된 좌표계로 가져왔다면 그 가져오기를 되돌리고 맞는 좌표계로 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the data set “%1” covers the plan</source>
        <translation>데이터 집합 “%1”이(가) 계획을 덮는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>What is drawn on the plan lies where its coordinate system does not reach. Look for something drawn far from the rest, or correct the coordinate system of the plan.</source>
        <translation>계획에 그려진 것이 좌표계가 미치지 않는 곳에 있습니다. 나머지에서 멀리 떨어져 그려진 것을 찾거나 계획의 좌표계를 바로잡으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” reach beyond the plan&apos;s boundary</source>
        <translation>
            <numerusform>“%1”에 계획 경계를 벗어나는 다각형이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 lie outside: %2. Cut them at the boundary, or draw the boundary again.</source>
        <translation>모두 %1이(가) 밖에 있습니다: %2. 경계에서 잘라 내거나 경계를 다시 그리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) lie outside the plan&apos;s boundary</source>
        <translation>
            <numerusform>계획 경계 밖에 있는 시설이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them, or draw the boundary again: %1.</source>
        <translation>시설을 옮기거나 경계를 다시 그리십시오: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have no edge along a road</source>
        <translation>
            <numerusform>도로에 접하지 않은 필지가 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A parcel should lie along a road for %1 m at least, and these do not: %2. Draw a road to them, or join them to a parcel that has one.</source>
        <translation>필지는 도로에 %1 m 이상 접해야 하는데 다음 필지는 그렇지 않습니다: %2. 이 필지까지 도로를 그리거나, 도로에 접한 필지와 합치십시오.</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>The borders of “%1” could not be checked</source>
        <translation>“%1”의 경계를 검사하지 못했습니다</translation>
    </message>
    <message>
        <source>What stopped the check: %1. Look for polygons that are not valid, mend them and check again.</source>
        <translation>검사가 멈춘 까닭: %1. 올바르지 않은 다각형을 찾아 고친 뒤 다시 검사하십시오.</translation>
    </message>
    <message>
        <source>“%1” as “%2”</source>
        <translation>“%1”(“%2”과(와) 같음)</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” are drawn on top of the same one</source>
        <translation>
            <numerusform>“%1”에 다른 다각형과 똑같이 겹쳐 그린 다각형이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Their land counts twice in every total: %1. Delete one of each pair.</source>
        <translation>그 땅이 모든 합계에 두 번 들어갑니다: %1. 쌍마다 하나를 삭제하십시오.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1”과(와) “%2”</translation>
    </message>
    <message>
        <source>“%1” and “%2” of “%3” overlap by %4</source>
        <translation>“%3”의 “%1”과(와) “%2”이(가) %4 겹칩니다</translation>
    </message>
    <message>
        <source>The land that both cover counts twice in every total. Give it to one of them, or draw their common border again.</source>
        <translation>둘이 함께 덮는 땅은 모든 합계에 두 번 들어갑니다. 그 땅을 한쪽에 주거나 둘 사이의 경계를 다시 그리십시오.</translation>
    </message>
    <message>
        <source>Together %1 and more: the search stopped at so many, and did not look for gaps. Pairs: %2. Only the largest of those found are listed one by one.</source>
        <translation>모두 %1 이상입니다. 너무 많아 검색을 여기서 멈추었으며 틈은 찾지 않았습니다. 쌍: %2. 찾은 것 가운데 가장 큰 것만 하나씩 나열합니다.</translation>
    </message>
    <message>
        <source>Together %1: %2. Only the largest overlaps are listed one by one.</source>
        <translation>모두 %1: %2. 가장 크게 겹치는 것만 하나씩 나열합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of “%1” overlap</source>
        <translation>
            <numerusform>“%1”에 겹치는 쌍이 %n개 더 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap of %1 between “%2”</source>
        <translation>“%2” 사이에 %1의 틈이 있습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n more gap(s) between “%1”</source>
        <translation>
            <numerusform>“%1” 사이에 틈이 %n개 더 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1, beside %2. Only the largest gaps are listed one by one.</source>
        <translation>모두 %1이며 맞닿은 것은 %2입니다. 가장 큰 틈만 하나씩 나열합니다.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is a sliver of %3, %4 m wide</source>
        <translation>“%2”의 “%1”은(는) %3, 폭 %4 m의 가느다란 자투리입니다</translation>
    </message>
    <message>
        <source>Such strips are left over by drawing, and count as land of their own. Join it to a neighbour, or delete it.</source>
        <translation>이런 띠는 그리는 과정에서 남은 것으로, 독립된 땅으로 셉니다. 이웃에 합치거나 삭제하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sliver(s) of “%1”</source>
        <translation>
            <numerusform>“%1”에 가느다란 자투리가 %n개 더 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1: %2. Only the thinnest are listed one by one.</source>
        <translation>모두 %1: %2. 가장 가느다란 것만 하나씩 나열합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a land-use code that is in no code list</source>
        <translation>
            <numerusform>“%1”에 코드 목록에 없는 토지 이용 코드를 쓰는 행이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes: %1. Rows: %2. Correct the codes, or add them to the plan&apos;s code list.</source>
        <translation>코드: %1. 행: %2. 코드를 고치거나 계획의 코드 목록에 추가하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” cross themselves</source>
        <translation>
            <numerusform>“%1”에 경계가 자신과 교차하는 다각형이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1. The first crosses or touches itself at %2. The area of such a polygon cannot be trusted; move the corner, or have it made valid.</source>
        <translation>행: %1. 첫째 것은 %2에서 자신과 교차하거나 닿습니다. 이런 다각형의 면적은 믿을 수 없습니다. 꼭짓점을 옮기거나 올바른 도형으로 고치게 하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) follow a set of regulations that has no row</source>
        <translation>
            <numerusform>행이 없는 규정을 따르는 용도지역이 %n곳 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets: %1. Zones: %2. Correct the name, or write the regulations.</source>
        <translation>규정: %1. 용도지역: %2. 이름을 고치거나 규정을 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) to be built on have no regulation</source>
        <translation>
            <numerusform>건축할 땅이지만 규정이 없는 용도지역이 %n곳 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1: neither their set of regulations nor their code limits what may be built there. Zones: %2. Write coverage and floor area ratio for their codes, with where they come from.</source>
        <translation>모두 %1이며, 따르는 규정도 토지 이용 코드도 그곳의 건축을 제한하지 않습니다. 용도지역: %2. 코드별 건폐율과 용적률을 그 근거와 함께 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have the uid of another row</source>
        <translation>
            <numerusform>“%1”에 다른 행과 uid가 같은 행이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The other rows are in %1. What names such a row by its uid may mean either. Rows: %2. Delete one of the two, or import it again under a new uid.</source>
        <translation>다른 행은 %1에 있습니다. uid로 이런 행을 가리키면 둘 가운데 어느 것인지 알 수 없습니다. 행: %2. 둘 가운데 하나를 삭제하거나 새 uid로 다시 가져오십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” replace a row that another one replaces too</source>
        <translation>
            <numerusform>“%1”에 다른 행과 같은 행을 대체하는 행이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A scenario may put one row in the place of a row of its parent, not two. Rows: %1. Delete those that are not meant.</source>
        <translation>시나리오는 상위 시나리오의 행 하나를 한 행으로만 대체할 수 있으며, 두 행으로는 대체할 수 없습니다. 행: %1. 의도하지 않은 것을 삭제하십시오.</translation>
    </message>
    <message>
        <source>The plan&apos;s boundary could not be used by the check</source>
        <translation>검사에 계획 경계를 쓸 수 없었습니다</translation>
    </message>
    <message>
        <source>What stopped it: %1. Nothing was checked against the boundary: draw it again, and check again.</source>
        <translation>까닭: %1. 경계에 대해서는 아무것도 검사하지 못했습니다. 경계를 다시 그린 뒤 다시 검사하십시오.</translation>
    </message>
    <message>
        <source>It lies inside the plan&apos;s boundary, and none of “%1” covers it. Draw what belongs there.</source>
        <translation>계획 경계 안에 있지만 “%1” 가운데 이곳을 덮는 것이 없습니다. 그곳에 있어야 할 것을 그리십시오.</translation>
    </message>
    <message>
        <source>It lies inside the plan&apos;s boundary, and none of “%1” covers it. Beside it, the one with the longest shared edge first: %2. Join it to one of them, or draw what belongs there.</source>
        <translation>계획 경계 안에 있지만 “%1” 가운데 이곳을 덮는 것이 없습니다. 맞닿은 것(맞닿은 변이 가장 긴 것부터): %2. 그 가운데 하나에 합치거나, 그곳에 있어야 할 것을 그리십시오.</translation>
    </message>
    <message>
        <source>“%1” go all round it, and none covers it. Draw what belongs there.</source>
        <translation>“%1”이(가) 이곳을 둘러싸고 있지만 덮는 것은 없습니다. 그곳에 있어야 할 것을 그리십시오.</translation>
    </message>
    <message>
        <source>“%1” go all round it, and none covers it. Beside it, the one with the longest shared edge first: %2. Join it to one of them, or draw what belongs there.</source>
        <translation>“%1”이(가) 이곳을 둘러싸고 있지만 덮는 것은 없습니다. 맞닿은 것(맞닿은 변이 가장 긴 것부터): %2. 그 가운데 하나에 합치거나, 그곳에 있어야 할 것을 그리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” name one of “%2” that the plan does not have</source>
        <translation>
            <numerusform>“%1” %n개가 계획에 없는 “%2”을(를) 가리킵니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Their “%1” leads to nothing (the first: %2), so that computations take them to have none. Choose another one, leave it empty, or import what is missing with its uids. Rows: %3.</source>
        <translation>“%1”이(가) 아무것도 가리키지 않아(첫째: %2) 계산에서는 없는 것으로 봅니다. 다른 것을 고르거나, 비워 두거나, 빠진 것을 uid와 함께 가져오십시오. 행: %3.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>“%1”은(는) 다음 중 하나입니다: %2.</translation>
    </message>
    <message>
        <source>“%1” lies between %2 and %3.</source>
        <translation>“%1”은(는) %2에서 %3 사이입니다.</translation>
    </message>
    <message>
        <source>“%1” is not below %2.</source>
        <translation>“%1”은(는) %2보다 작지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that cannot be</source>
        <translation>
            <numerusform>“%1” %n개의 “%2” 값이 있을 수 없는 값입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first has %2. Computations leave such rows out or go wrong; correct them: %3.</source>
        <translation>%1 첫째 값은 %2입니다. 계산에서 빠지거나 계산이 틀리게 되므로 고치십시오: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a value of “%2” that is larger than any real one</source>
        <translation>
            <numerusform>“%1” %n개의 “%2” 값이 실제로 있을 수 있는 값보다 큽니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The first has %1; values above %2 are rarely true. Perhaps they came in another unit; correct them: %3.</source>
        <translation>첫째 값은 %1이며, %2보다 큰 값은 거의 사실이 아닙니다. 다른 단위로 들어왔을 수 있으니 고치십시오: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) of “%1” have a needle</source>
        <translation>
            <numerusform>“%1”의 다각형 %n개에 바늘처럼 뾰족한 부분이 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A corner runs out, or in, to a point too thin to be meant, the longest by %1 m: %2. Cut the needles off, or move the corners.</source>
        <translation>꼭짓점이 의도했다고 볼 수 없을 만큼 가늘게 튀어나오거나 파고들었으며, 가장 긴 것은 %1 m입니다: %2. 뾰족한 부분을 잘라 내거나 꼭짓점을 옮기십시오.</translation>
    </message>
    <message>
        <source>The plan file is damaged</source>
        <translation>계획 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>It does not hold together: rows may be missing, and numbers that are computed from it may be wrong. Do not go on with it. %1 What SQLite found: %2.</source>
        <translation>파일의 구조가 맞지 않습니다. 행이 빠져 있을 수 있고, 이 파일로 계산한 값이 틀릴 수 있습니다. 이 파일로 계속 작업하지 마십시오. %1 SQLite가 찾은 것: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of “%1” have a geometry that cannot be read</source>
        <translation>
            <numerusform>“%1”의 행 %n개의 도형을 읽을 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan file is damaged there. Nothing is computed from the table “%1”, and nothing else of the plan was checked. %2 Rows: %3.</source>
        <translation>계획 파일의 그 부분이 손상되었습니다. 표 “%1”로는 아무것도 계산하지 않으며, 계획의 다른 것은 검사하지 않았습니다. %2 행: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n regulation(s) are for a land-use code that is in no code list</source>
        <translation>
            <numerusform>코드 목록에 없는 토지이용 코드에 대한 규정이 %n개 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They limit nothing. Code, parameter, set and citation: %1. Correct the code, or add it to the plan&apos;s code list.</source>
        <translation>이 규정은 아무것도 제한하지 않습니다. 코드, 항목, 규정 묶음, 근거: %1. 코드를 고치거나 계획의 코드 목록에 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>The plan could not be copied: %1</source>
        <translation>계획을 복사하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>디스크에 여유가 있는지, 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It is another plan.</source>
        <translation>다른 계획입니다.</translation>
    </message>
    <message>
        <source>The copy of the plan is not whole: %1</source>
        <translation>계획의 사본이 온전하지 않습니다: %1</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>디스크를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The plan cannot be exchanged while another program uses it.</source>
        <translation>다른 프로그램이 쓰는 동안에는 계획을 바꿔 놓을 수 없습니다.</translation>
    </message>
    <message>
        <source>Close it in QGIS and other programs, and try again.</source>
        <translation>QGIS와 다른 프로그램에서 닫은 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>PlanDistrictText</name>
    <message numerus="yes">
        <source>The boundaries of %n shape(s) cross or touch themselves; they were repaired to reckon with</source>
        <translation>
            <numerusform>도형 %n개의 경계가 자신과 교차하거나 닿아, 고쳐서 계산했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1. The plan is as it was: the list of its own findings offers to mend them.</source>
        <translation>표 %1. 계획 자체는 그대로입니다. 계획의 발견 목록에서 고칠 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PlanFixes</name>
    <message>
        <source>The sliver touches no neighbour that it could be joined to.</source>
        <translation>이 가는 조각에는 합칠 수 있는 이웃이 없습니다.</translation>
    </message>
    <message>
        <source>Delete it, or draw it again.</source>
        <translation>삭제하거나 다시 그리십시오.</translation>
    </message>
    <message>
        <source>What this finding tells of is not there any more: the plan was changed meanwhile.</source>
        <translation>이 점검 결과가 가리키는 것은 이제 없습니다. 그동안 계획이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>The plan is being checked again; look at the new findings.</source>
        <translation>계획을 다시 점검하고 있습니다. 새 점검 결과를 보십시오.</translation>
    </message>
    <message>
        <source>Nothing would be left of a row.</source>
        <translation>행에 남는 것이 없게 됩니다.</translation>
    </message>
    <message>
        <source>Row %1.</source>
        <translation>행 %1.</translation>
    </message>
    <message>
        <source>Delete the row instead, or draw it again.</source>
        <translation>대신 행을 삭제하거나 다시 그리십시오.</translation>
    </message>
    <message>
        <source>Give the shared land to the smaller one</source>
        <translation>겹친 땅을 작은 쪽에 주기</translation>
    </message>
    <message>
        <source>Delete the copies</source>
        <translation>복사본 삭제</translation>
    </message>
    <message>
        <source>Join the gap to its neighbour</source>
        <translation>빈틈을 이웃에 합치기</translation>
    </message>
    <message>
        <source>Join the sliver to its neighbour</source>
        <translation>가는 조각을 이웃에 합치기</translation>
    </message>
    <message>
        <source>Make them valid</source>
        <translation>유효하게 고치기</translation>
    </message>
    <message>
        <source>Cut them at the plan&apos;s boundary</source>
        <translation>계획 경계에서 자르기</translation>
    </message>
    <message>
        <source>There is no fix for this finding: it needs a decision.</source>
        <translation>이 점검 결과는 자동으로 고칠 수 없습니다. 판단이 필요합니다.</translation>
    </message>
    <message>
        <source>This could not be mended: %1</source>
        <translation>고치지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Draw the rows again where they are wrong.</source>
        <translation>잘못된 행을 다시 그리십시오.</translation>
    </message>
    <message>
        <source>Cut the needles off</source>
        <translation>뾰족한 부분 잘라 내기</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message>
        <source>There is no edit “%1” to go back to.</source>
        <translation>되돌아갈 편집 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of the history that can be undone or repeated.</source>
        <translation>편집 내역에서 실행을 취소하거나 다시 실행할 수 있는 것을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out, as another program has removed them from the plan since.</source>
        <translation>
            <numerusform>그 뒤 다른 프로그램이 계획에서 지운 행 %n개는 건너뛰었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMetaText</name>
    <message>
        <source>A plan needs a title.</source>
        <translation>계획에는 제목이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no land-use code list for the country “%1”. Known are: %2.</source>
        <translation>국가 “%1”의 토지 이용 코드 목록이 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>A plan has one or two languages, as in ko,km.</source>
        <translation>계획은 ko,km처럼 한두 언어를 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code. Use ISO 4217, as in USD, KRW, KHR.</source>
        <translation>“%1”은(는) 통화 코드가 아닙니다. USD, KRW, KHR처럼 ISO 4217을 쓰십시오.</translation>
    </message>
    <message>
        <source>The base year %1 is not a year of the common era.</source>
        <translation>기준 연도 %1은(는) 서기 연도가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is not a coordinate reference system with an EPSG code, as in EPSG:32648.</source>
        <translation>“%1”은(는) EPSG:32648처럼 EPSG 코드가 있는 좌표계가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 does not measure in metres, and a plan is drawn in metres. Choose the UTM zone or the national grid of the place.</source>
        <translation>%1은(는) 미터 단위가 아니며 계획은 미터로 그립니다. 그 지역의 UTM 대나 국가 좌표계를 고르십시오.</translation>
    </message>
    <message>
        <source>The two languages of a plan are the same. Name another one, or one only.</source>
        <translation>계획의 두 언어가 같습니다. 다른 언어를 정하거나 하나만 정하십시오.</translation>
    </message>
    <message>
        <source>The language “%1” is not known. Known are: %2.</source>
        <translation>“%1” 언어를 알 수 없습니다. 쓸 수 있는 언어: %2.</translation>
    </message>
</context>
<context>
    <name>PlanMigration</name>
    <message>
        <source>The plan could not be brought to the present format: %1</source>
        <translation>계획을 현재 형식으로 변환하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The plan is as it was before. Check that the disk has room, and open it again.</source>
        <translation>계획은 이전 그대로입니다. 디스크에 여유가 있는지 확인한 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <source>This plan is of format %1, which this program cannot read any more.</source>
        <translation>이 계획은 형식 %1(으)로 되어 있으며, 이 프로그램은 이 형식을 더는 읽지 못합니다.</translation>
    </message>
    <message>
        <source>Open it with an older Madang first.</source>
        <translation>먼저 더 오래된 Madang으로 여십시오.</translation>
    </message>
</context>
<context>
    <name>PlanPlace</name>
    <message>
        <source>This plan lies in a folder that %1 copies to its servers. It may be copied while it is being written, or an older copy may come back over it. Work on a plan outside such folders, and put revisions of it there.</source>
        <translation>이 계획은 %1이(가) 서버로 복사하는 폴더에 있습니다. 쓰는 도중에 복사되거나, 오래된 사본이 계획을 덮어쓸 수 있습니다. 그런 폴더 밖에 있는 계획에서 작업하고, 그 폴더에는 계획의 판을 두십시오.</translation>
    </message>
    <message>
        <source>This plan lies on a network drive (%1). Edits are slower there, and two computers may not notice that both have it open. Work on a copy on this computer where you can.</source>
        <translation>이 계획은 네트워크 드라이브(%1)에 있습니다. 그곳에서는 편집이 느리고, 두 컴퓨터가 함께 계획을 열어 두고도 서로 알아채지 못할 수 있습니다. 되도록 이 컴퓨터에 있는 사본으로 작업하십시오.</translation>
    </message>
</context>
<context>
    <name>PlanRevisions</name>
    <message>
        <source>A revision needs a name.</source>
        <translation>판에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The name of the revision is too long: “%1”.</source>
        <translation>판의 이름이 너무 깁니다: “%1”.</translation>
    </message>
    <message>
        <source>Choose a shorter one; it is part of the name of a file.</source>
        <translation>더 짧은 이름을 고르십시오. 이름은 파일 이름의 일부가 됩니다.</translation>
    </message>
    <message>
        <source>The plan has a revision “%1” already.</source>
        <translation>이 계획에는 판 “%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The plan has no revision “%1”.</source>
        <translation>이 계획에는 판 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>판이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>있는 것: %1.</translation>
    </message>
    <message>
        <source>The folder for revisions could not be made.</source>
        <translation>판을 둘 폴더를 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the folder, and try again.</source>
        <translation>디스크에 여유가 있는지, 폴더에 쓸 수 있는지 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Another revision of this plan is being made now.</source>
        <translation>지금 이 계획의 다른 판을 만드는 중입니다.</translation>
    </message>
    <message>
        <source>Try again when it is there.</source>
        <translation>그 판이 만들어진 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>A plan that is open cannot be put back to a revision.</source>
        <translation>열려 있는 계획은 판으로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>먼저 닫으십시오.</translation>
    </message>
    <message>
        <source>The revision “%1” is one of another plan.</source>
        <translation>판 “%1”은(는) 다른 계획의 판입니다.</translation>
    </message>
    <message>
        <source>Open a copy of it instead.</source>
        <translation>대신 그 복사본을 여십시오.</translation>
    </message>
</context>
<context>
    <name>PlanRulesText</name>
    <message>
        <source>%1 of %2</source>
        <comment>regulation: parameter, land-use code</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>%1 of %2 in the set “%3”</source>
        <comment>regulation: parameter, land-use code, set</comment>
        <translation>묶음 “%3”에서 %2의 %1</translation>
    </message>
    <message>
        <source>A regulation cannot be reckoned with: %1</source>
        <translation>계산에 쓸 수 없는 규정: %1</translation>
    </message>
    <message>
        <source>It has no value. Write one, as a number, or remove the row.</source>
        <translation>값이 없습니다. 값을 수로 적거나 행을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Its value is %1, which looks like per cent: ratios are kept as numbers, %1 % as %2. Write %2.</source>
        <translation>값이 %1인데 퍼센트로 보입니다. 비율은 수로 저장하며, %1 %는 %2입니다. %2(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>Its value is %1; values from %2 to %3 can be meant. Correct it.</source>
        <translation>값이 %1인데, %2에서 %3까지의 값이어야 합니다. 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is no parameter that Madang knows. Correct it, or remove the row.</source>
        <translation>“%1”은(는) 마당이 아는 규정 항목이 아닙니다. 고치거나 행을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Its operator is “%1”; %2 is expected. Correct it.</source>
        <translation>연산자가 “%1”입니다. %2이어야 합니다. 고치십시오.</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>zones</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>buildings</source>
        <translation>건물</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>constraint areas</source>
        <translation>제한 구역</translation>
    </message>
    <message>
        <source>catchments</source>
        <translation>집수구역</translation>
    </message>
    <message>
        <source>drainage nodes</source>
        <translation>배수 지점</translation>
    </message>
    <message>
        <source>drains and canals</source>
        <translation>배수로와 수로</translation>
    </message>
    <message>
        <source>proposed transit lines</source>
        <translation>계획 대중교통 노선</translation>
    </message>
    <message>
        <source>proposed transit stops</source>
        <translation>계획 정류장</translation>
    </message>
    <message>
        <source>data sets</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>map sheets</source>
        <translation>도면</translation>
    </message>
</context>
<context>
    <name>PluginSetText</name>
    <message>
        <source>%1 is not a Madang plugin: it has no plugin metadata.</source>
        <translation>%1은(는) Madang 플러그인이 아닙니다. 플러그인 정보가 없습니다.</translation>
    </message>
    <message>
        <source>It was built for plugin interface %1; this program has %2. Install the plugin&apos;s version for this program.</source>
        <translation>플러그인 인터페이스 %1용으로 만들었습니다. 이 프로그램은 %2입니다. 이 프로그램에 맞는 플러그인을 설치하십시오.</translation>
    </message>
    <message>
        <source>There is another plugin “%1”; only the first is loaded.</source>
        <translation>플러그인 “%1”이(가) 또 있습니다. 첫째 것만 불러옵니다.</translation>
    </message>
    <message>
        <source>It was there at the last start. Its file is gone from %1.</source>
        <translation>지난 시작 때는 있었습니다. 파일이 %1에서 사라졌습니다.</translation>
    </message>
    <message>
        <source>The program ended while this plugin was starting. It stays off until you switch it on.</source>
        <translation>이 플러그인을 시작하는 중에 프로그램이 끝났습니다. 켤 때까지 꺼 둡니다.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>꺼짐.</translation>
    </message>
</context>
<context>
    <name>ProgramText</name>
    <message>
        <source>A workbench for city plans.</source>
        <translation>도시 계획을 위한 작업대.</translation>
    </message>
    <message>
        <source>The plan to open.</source>
        <translation>열 계획.</translation>
    </message>
    <message>
        <source>Open a copy of the sample plan.</source>
        <translation>예제 계획의 사본을 엽니다.</translation>
    </message>
    <message>
        <source>Language of the window for this run: %1.</source>
        <translation>이번 실행의 창 언어: %1.</translation>
    </message>
    <message>
        <source>Write a picture of the window after the first map.</source>
        <translation>첫 지도가 그려진 뒤 창의 그림을 씁니다.</translation>
    </message>
    <message>
        <source>End when the first map is complete, and say how long it took.</source>
        <translation>첫 지도가 다 그려지면 끝내고 걸린 시간을 알립니다.</translation>
    </message>
    <message>
        <source>Only one plan can be opened.</source>
        <translation>계획은 하나만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no language “%1”. There are: %2.</source>
        <translation>언어 “%1”이(가) 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. There are: light, dark.</source>
        <translation>테마 “%1”이(가) 없습니다. 있는 것: light, dark.</translation>
    </message>
    <message>
        <source>Colours of the window for this run: light or dark.</source>
        <translation>이번 실행의 창 색: light 또는 dark.</translation>
    </message>
</context>
<context>
    <name>ProjectionAlgorithm</name>
    <message>
        <source>Projection of people or jobs</source>
        <translation>인구나 일자리의 추계</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Projects a number of people or jobs year by year, in three variants. arithmetic: P(1 + rn); geometric: P(1 + r)^n; exponential: P e^(rn). The rate is given, or fitted to counts of past years by least squares (log-linear for the geometric and the exponential method). Nothing is written into the plan.</source>
        <translation>사람이나 일자리의 수를 세 가지 가정으로 해마다 추계합니다. arithmetic: P(1 + rn), geometric: P(1 + r)^n, exponential: P e^(rn). 증가율은 직접 주거나, 지난 조사값에 최소제곱으로 맞춥니다(등비와 지수 방법은 로그 선형). 계획에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>People or jobs in the base year</source>
        <translation>기준연도의 사람이나 일자리</translation>
    </message>
    <message>
        <source>Without it the last count of CENSUS</source>
        <translation>없으면 CENSUS의 마지막 조사값</translation>
    </message>
    <message>
        <source>Growth a year, as a share</source>
        <translation>연 증가율(비율)</translation>
    </message>
    <message>
        <source>0.025 is 2.5 %. Without it the rate that fits CENSUS</source>
        <translation>0.025는 2.5 %. 없으면 CENSUS에 맞는 증가율</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>기간(년)</translation>
    </message>
    <message>
        <source>Without it up to the horizon of the plan</source>
        <translation>없으면 계획의 목표연도까지</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>마지막 연도</translation>
    </message>
    <message>
        <source>In place of YEARS</source>
        <translation>YEARS 대신</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Counts of past years</source>
        <translation>지난 조사값</translation>
    </message>
    <message>
        <source>“2011:120000,2019:150000”, a text file with a year and a count on each line, or “plan” for those that the plan holds</source>
        <translation>“2011:120000,2019:150000”, 한 줄에 연도와 조사값이 있는 텍스트 파일, 또는 계획에 있는 것이면 “plan”</translation>
    </message>
    <message>
        <source>Low and high variant: so far from the rate</source>
        <translation>저위와 고위: 증가율에서 벗어나는 폭</translation>
    </message>
    <message>
        <source>A share: 0.005, if it is left out, is half a point of a per cent</source>
        <translation>비율. 없으면 0.005, 곧 0.5 %p</translation>
    </message>
    <message>
        <source>Growth a year in the low variant, as a share</source>
        <translation>저위 가정의 연 증가율(비율)</translation>
    </message>
    <message>
        <source>In place of SPREAD</source>
        <translation>SPREAD 대신</translation>
    </message>
    <message>
        <source>Growth a year in the high variant, as a share</source>
        <translation>고위 가정의 연 증가율(비율)</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>기준 연도</translation>
    </message>
    <message>
        <source>Without it the year of the last count, or the base year of the plan</source>
        <translation>없으면 마지막 조사 연도, 또는 계획의 기준연도</translation>
    </message>
    <message>
        <source>What is projected</source>
        <translation>추계하는 것</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>For its base year, horizon and stored counts, and for its country: Buddhist years are converted</source>
        <translation>기준연도, 목표연도, 저장된 조사값과 국가를 얻으려고 씁니다. 불기 연도는 바꿉니다</translation>
    </message>
    <message>
        <source>People in the last year, medium variant</source>
        <translation>마지막 연도의 인구, 중위</translation>
    </message>
    <message>
        <source>Jobs in the last year, medium variant, where SUBJECT is jobs</source>
        <translation>SUBJECT가 jobs일 때 마지막 연도의 일자리, 중위</translation>
    </message>
    <message>
        <source>Rate and last value of each variant</source>
        <translation>가정별 증가율과 마지막 값</translation>
    </message>
    <message>
        <source>Each variant year by year</source>
        <translation>가정별 연도별 값</translation>
    </message>
    <message>
        <source>What the figures must be read with</source>
        <translation>수치를 읽을 때 유의할 점</translation>
    </message>
    <message>
        <source>CENSUS is “plan”, but no plan is given.</source>
        <translation>CENSUS가 “plan”인데 계획이 주어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN.</source>
        <translation>PLAN으로 계획 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The plan holds no counts of past years.</source>
        <translation>계획에 지난 조사값이 없습니다.</translation>
    </message>
    <message>
        <source>Give them with CENSUS.</source>
        <translation>CENSUS로 주십시오.</translation>
    </message>
    <message>
        <source>There is nothing to start from.</source>
        <translation>출발할 값이 없습니다.</translation>
    </message>
    <message>
        <source>Give BASE, or the counts of past years as CENSUS.</source>
        <translation>BASE를 주거나 CENSUS로 지난 조사값을 주십시오.</translation>
    </message>
    <message>
        <source>No rate of growth is given.</source>
        <translation>증가율이 주어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Give RATE, or the counts of two past years as CENSUS.</source>
        <translation>RATE를 주거나 CENSUS로 두 해의 조사값을 주십시오.</translation>
    </message>
    <message>
        <source>The rates of the variants are not in order: low %1 %, medium %2 %, high %3 %.</source>
        <translation>가정의 증가율이 순서에 맞지 않습니다: 저위 %1 %, 중위 %2 %, 고위 %3 %.</translation>
    </message>
    <message>
        <source>The low rate is the smallest, the high one the greatest.</source>
        <translation>저위가 가장 작고 고위가 가장 커야 합니다.</translation>
    </message>
    <message>
        <source>It is not said how far to project.</source>
        <translation>어디까지 추계할지 주어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Give YEARS, or a plan that has a horizon and a base year.</source>
        <translation>YEARS를 주거나, 목표연도와 기준연도가 있는 계획을 주십시오.</translation>
    </message>
    <message>
        <source>A rate of %1 % a year</source>
        <translation>연 %1 %의 증가율</translation>
    </message>
    <message>
        <source>Rates are shares: 2.5 % is 0.025. Check that the rate was not given in per cent.</source>
        <translation>증가율은 비율이므로 2.5 %는 0.025입니다. 백분율로 적지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 % a year over %2 years</source>
        <translation>%2년 동안 연 %1 %</translation>
    </message>
    <message>
        <source>Hardly a city grows by more than %1 % a year for longer than ten years. Check the rate, or let it fall in a variant of its own.</source>
        <translation>10년 넘게 해마다 %1 % 넘게 커지는 도시는 거의 없습니다. 증가율을 확인하거나, 점점 낮아지는 가정을 따로 두십시오.</translation>
    </message>
    <message>
        <source>The counts do not follow one rate</source>
        <translation>조사값이 하나의 증가율을 따르지 않습니다</translation>
    </message>
    <message>
        <source>The fitted curve is off the count of %1 by %2 % (R² %3). Check that count, leave it out, or choose another method.</source>
        <translation>맞춘 곡선이 %1년 조사값과 %2 % 어긋납니다(R² %3). 그 조사값을 확인하거나, 빼거나, 다른 방법을 고르십시오.</translation>
    </message>
    <message>
        <source>The last count is of %1, the plan begins in %2</source>
        <translation>마지막 조사는 %1년이고 계획은 %2년에 시작합니다</translation>
    </message>
    <message>
        <source>The years between are projected as well. A newer count or a register would say more.</source>
        <translation>그 사이의 해도 추계한 값입니다. 더 새로운 조사나 등록 자료가 있으면 더 정확합니다.</translation>
    </message>
</context>
<context>
    <name>RasterFileText</name>
    <message>
        <source>The terrain is not there.</source>
        <translation>지형이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a file that exists.</source>
        <translation>있는 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The terrain&apos;s file is empty.</source>
        <translation>지형 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Download or export it again.</source>
        <translation>다시 내려받거나 내보내십시오.</translation>
    </message>
    <message>
        <source>The terrain cannot be opened.</source>
        <translation>지형을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>파일을 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file is not a raster that can be read: %1</source>
        <translation>읽을 수 있는 래스터 파일이 아닙니다: %1</translation>
    </message>
    <message>
        <source>Choose a terrain model, for example a GeoTIFF or an ASCII grid.</source>
        <translation>GeoTIFF나 ASCII 격자와 같은 지형 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>The result could not be written whole.</source>
        <translation>결과를 끝까지 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>The result could not be written: %1</source>
        <translation>결과를 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>쓸 권한이 있는 기존 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>%1 MB are free on that disk. Make room, or choose another folder. Nothing was left there.</source>
        <translation>그 디스크에 %1 MB가 남아 있습니다. 공간을 만들거나 다른 폴더를 고르십시오. 그곳에 남긴 것은 없습니다.</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>파일 %1.</translation>
    </message>
    <message>
        <source>The terrain is damaged: %1</source>
        <translation>지형이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>The file holds %1 rasters and does not say which one is the terrain.</source>
        <translation>파일에 래스터가 %1개 있고 어느 것이 지형인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file holds no raster.</source>
        <translation>파일에 래스터가 없습니다.</translation>
    </message>
    <message>
        <source>Export the heights as a raster of their own, for example a GeoTIFF.</source>
        <translation>고도를 GeoTIFF와 같은 별도의 래스터로 내보내십시오.</translation>
    </message>
    <message>
        <source>The raster has %1 bands: it is an image, not heights.</source>
        <translation>래스터의 밴드가 %1개입니다. 고도가 아니라 영상입니다.</translation>
    </message>
    <message>
        <source>Choose a terrain model, which has one band.</source>
        <translation>밴드가 하나인 지형 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>The raster&apos;s values are complex numbers, not heights.</source>
        <translation>래스터의 값이 고도가 아니라 복소수입니다.</translation>
    </message>
    <message>
        <source>Choose a terrain model.</source>
        <translation>지형 모델을 고르십시오.</translation>
    </message>
    <message>
        <source>The terrain does not say where on the map it lies.</source>
        <translation>지형이 지도의 어디에 놓이는지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Georeference it, or keep its world file (.tfw) beside it.</source>
        <translation>지리 좌표를 부여하거나 월드 파일(.tfw)을 곁에 두십시오.</translation>
    </message>
    <message>
        <source>The rows of the terrain do not run from west to east: the raster is rotated.</source>
        <translation>지형의 행이 서쪽에서 동쪽으로 놓여 있지 않습니다. 래스터가 회전되어 있습니다.</translation>
    </message>
    <message>
        <source>Reproject it, for example with gdalwarp, and choose the result.</source>
        <translation>gdalwarp 등으로 재투영하고 그 결과를 고르십시오.</translation>
    </message>
    <message>
        <source>The terrain has no coordinate system, so the size of its cells is not known.</source>
        <translation>지형에 좌표계가 없어 칸의 크기를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Give its coordinate system (the parameter CRS). None is guessed.</source>
        <translation>좌표계를 지정하십시오(매개변수 CRS). 짐작하지 않습니다.</translation>
    </message>
    <message>
        <source>With the coordinate system “%1” nothing can be measured.</source>
        <translation>좌표계 “%1”(으)로는 잴 수 없습니다.</translation>
    </message>
    <message>
        <source>Give a geographic or a projected one, such as EPSG:32648.</source>
        <translation>EPSG:32648과 같은 지리 좌표계나 투영 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>The terrain&apos;s coordinates cannot be those of its coordinate system “%1”.</source>
        <translation>지형의 좌표는 그 좌표계 “%1”의 좌표일 수 없습니다.</translation>
    </message>
    <message>
        <source>Find out its true coordinate system and assign it to the file.</source>
        <translation>올바른 좌표계를 알아내 파일에 지정하십시오.</translation>
    </message>
    <message>
        <source>None of the terrain&apos;s %1 cells has a height.</source>
        <translation>지형의 %1칸 가운데 고도가 있는 칸이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the file&apos;s value for missing data, and whether it covers the place at all.</source>
        <translation>파일의 결측값(NoData)과 파일이 그곳을 덮는지를 살펴보십시오.</translation>
    </message>
    <message>
        <source>The terrain has %1 cells, which takes %2 MB of memory; %3 MB are there.</source>
        <translation>지형이 %1칸이어서 메모리 %2 MB가 필요하지만 %3 MB뿐입니다.</translation>
    </message>
    <message>
        <source>Cut out the river basin that the plan lies in, or make the cells larger.</source>
        <translation>계획이 놓인 하천 유역만 잘라 내거나 칸을 크게 하십시오.</translation>
    </message>
    <message>
        <source>The result would replace the terrain that it is computed from.</source>
        <translation>결과가 계산에 쓴 지형을 덮어쓰게 됩니다.</translation>
    </message>
    <message>
        <source>Give the result another name.</source>
        <translation>결과에 다른 이름을 주십시오.</translation>
    </message>
</context>
<context>
    <name>RegulationImport</name>
    <message>
        <source>A row for the class “%1” has been changed in the plan since the file was read.</source>
        <translation>파일을 읽은 뒤 계획에서 분류 “%1”의 행이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Read the file again.</source>
        <translation>파일을 다시 읽으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the table were refused, and nothing was imported.</source>
        <translation>
            <numerusform>표의 칸 %n개를 받아들일 수 없어 아무것도 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2, column “%3”: %4</source>
        <translation>%1, %2행, “%3” 열: %4</translation>
    </message>
    <message>
        <source>Correct them, or leave them out.</source>
        <translation>고치거나 빼십시오.</translation>
    </message>
    <message>
        <source>The column “%1” says the same as another one.</source>
        <translation>“%1” 열은 다른 열과 같은 것을 말합니다.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>그중 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>The table has no column “code” with the land-use codes of the plan.</source>
        <translation>표에 계획의 토지 이용 코드가 있는 “code” 열이 없습니다.</translation>
    </message>
    <message>
        <source>Its columns are: %1. Name the one with the codes “code”.</source>
        <translation>표의 열: %1. 코드가 있는 열의 이름을 “code”로 하십시오.</translation>
    </message>
    <message>
        <source>The table has no column with values of regulations.</source>
        <translation>표에 규정 값이 있는 열이 없습니다.</translation>
    </message>
    <message>
        <source>Its columns are: %1. Name columns as the rules are called, such as coverage, far, height or setback_front; or have columns parameter and value.</source>
        <translation>표의 열: %1. 열 이름을 coverage, far, height, setback_front처럼 규정 이름으로 하거나, parameter와 value 열을 두십시오.</translation>
    </message>
    <message>
        <source>The row has characters that are not %1.</source>
        <translation>행에 %1이(가) 아닌 글자가 있습니다.</translation>
    </message>
    <message>
        <source>Say the encoding of the file, or save it as CSV in UTF-8.</source>
        <translation>파일의 인코딩을 알려 주거나, UTF-8 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The row has no land-use code.</source>
        <translation>행에 토지 이용 코드가 없습니다.</translation>
    </message>
    <message>
        <source>The plan has no land-use class “%1”.</source>
        <translation>계획에 토지 이용 분류 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Correct the code, or add the class to the plan first.</source>
        <translation>코드를 고치거나, 먼저 계획에 분류를 추가하십시오.</translation>
    </message>
    <message>
        <source>The rule would end on %1, before it begins on %2.</source>
        <translation>규정이 %2에 시작하기 전인 %1에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>두 날짜 중 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”은(는) 예도 아니오도 아닙니다.</translation>
    </message>
    <message>
        <source>Write 1 for verified, 0 for not.</source>
        <translation>확인되었으면 1, 아니면 0을 쓰십시오.</translation>
    </message>
    <message>
        <source>The text seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.</source>
        <translation>글이 저지(Zawgyi) 글꼴의 버마어로 보이며, 다른 글꼴에서는 잘못 보입니다. 유니코드로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Write the code of the class, or take the row out.</source>
        <translation>분류의 코드를 쓰거나 행을 빼십시오.</translation>
    </message>
    <message>
        <source>The class “%1” stands in row %2 already.</source>
        <translation>분류 “%1”은(는) 이미 %2행에 있습니다.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>둘 중 하나를 빼십시오.</translation>
    </message>
    <message>
        <source>The class “%1” has no English name.</source>
        <translation>분류 “%1”에 영어 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Write it into the column “label”.</source>
        <translation>“label” 열에 쓰십시오.</translation>
    </message>
    <message>
        <source>It has no colour and becomes grey.</source>
        <translation>색이 없어 회색이 됩니다.</translation>
    </message>
    <message>
        <source>“%1” is no colour.</source>
        <translation>“%1”은(는) 색이 아닙니다.</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB.</source>
        <translation>#RRGGBB로 쓰십시오.</translation>
    </message>
    <message>
        <source>Correct the condition, or leave it empty where the rule always holds.</source>
        <translation>조건을 고치거나, 언제나 적용되는 규정이면 비워 두십시오.</translation>
    </message>
    <message>
        <source>The row has a value, but no parameter.</source>
        <translation>행에 값이 있지만 규정 항목이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no parameter of regulations.</source>
        <translation>“%1”은(는) 규정 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>다음 중 하나를 쓰십시오: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be the operator of %2.</source>
        <translation>“%1”은(는) %2의 연산자가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Write =, as it is reckoned with.</source>
        <translation>계산에 쓰는 값이므로 =를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write &lt;= for a greatest and &gt;= for a least value.</source>
        <translation>최댓값이면 &lt;=, 최솟값이면 &gt;=를 쓰십시오.</translation>
    </message>
    <message>
        <source>The same rule stands in row %1 already.</source>
        <translation>같은 규정이 이미 %1행에 있습니다.</translation>
    </message>
    <message>
        <source>Take one of the two out, or give them different conditions.</source>
        <translation>둘 중 하나를 빼거나 서로 다른 조건을 주십시오.</translation>
    </message>
</context>
<context>
    <name>RegulationTables</name>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the table cannot be taken</source>
        <translation>
            <numerusform>표의 칸 %n개를 받아들일 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column “%2”: %3 %4</source>
        <translation>%1행, “%2” 열: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the table are not read</source>
        <translation>
            <numerusform>표의 열 %n개를 읽지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1. To have one read, name it as the rule is called, such as far or setback_front.</source>
        <translation>열: %1. 읽게 하려면 far, setback_front처럼 규정 이름을 열 이름으로 하십시오.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>No data set is recorded in this plan.</source>
        <translation>이 계획에 등록된 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>Data sets of the plan</source>
        <translation>계획의 데이터</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>SHA-256, first 12 digits</source>
        <translation>SHA-256, 앞 12자리</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>적혀 있지 않음</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>파일을 찾을 수 없음</translation>
    </message>
    <message>
        <source>Land-use classes used, and where they are defined</source>
        <translation>쓰인 토지 이용 분류와 정의된 곳</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Prefeasibility report</source>
        <translation>예비타당성 보고서</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>기준 연도</translation>
    </message>
    <message>
        <source>Currency and price year</source>
        <translation>통화와 가격 연도</translation>
    </message>
    <message>
        <source>Schematic: this plan was made for training. Its drawings and numbers describe no real project.</source>
        <translation>개략: 이 계획은 교육용으로 만들었습니다. 도면과 수치는 실제 사업이 아닙니다.</translation>
    </message>
    <message>
        <source>Made with Madang %1</source>
        <translation>Madang %1(으)로 만듦</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>The plan “%1” lies in %2, around %3, %4. What is drawn covers %5 by %6. Coordinates are kept in %7.</source>
        <translation>계획 “%1”은(는) %2의 %3, %4 부근에 있습니다. 그린 범위는 %5 × %6입니다. 좌표는 %7로 보관합니다.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this plan yet, so its place in %1 cannot be marked.</source>
        <translation>이 계획에는 아직 그린 것이 없어 %1에서의 위치를 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The location map is left out: the world map of QGIS is not installed (package qgis-common).</source>
        <translation>위치도를 뺐습니다. QGIS의 세계 지도(qgis-common 패키지)가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Korea and ASEAN with the country of the plan (left), and the place of the plan in it (right). Boundaries are for orientation only.</source>
        <translation>계획이 있는 나라와 한국·아세안(왼쪽), 그 나라에서 계획의 위치(오른쪽). 경계는 위치 파악용입니다.</translation>
    </message>
    <message>
        <source>Location map</source>
        <translation>위치도</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>This report describes the scenario “%1” of the plan “%2” in %3. Every number is computed from the data of the plan; the last chapter names the data, the assumptions and the sources.</source>
        <translation>이 보고서는 %3의 계획 “%2”의 시나리오 “%1”을(를) 다룹니다. 모든 수치는 계획의 자료로 계산했으며, 마지막 장에 자료와 가정과 출처를 적었습니다.</translation>
    </message>
    <message>
        <source>Not everything could be shown. What is missing, and why:</source>
        <translation>모두 보여 줄 수는 없었습니다. 빠진 것과 그 까닭:</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>가정과 출처</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Money is in %1 at the prices of %2. The base year is %3. Areas and lengths are measured on the ellipsoid of the coordinate reference system, not on the flat map.</source>
        <translation>금액은 %2년 가격의 %1입니다. 기준 연도는 %3입니다. 면적과 길이는 평면 지도가 아니라 좌표계의 타원체에서 쟀습니다.</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources of methods and data</source>
        <translation>방법과 자료의 출처</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Computed and drawn with Madang %1, QGIS %2, GDAL %3, PROJ %4 and Qt %5.</source>
        <translation>Madang %1, QGIS %2, GDAL %3, PROJ %4, Qt %5로 계산하고 그렸습니다.</translation>
    </message>
    <message>
        <source>%1 of the %2 texts of this report are not yet translated into this language: %3. They are given in English, in grey italics.</source>
        <translation>이 보고서의 문장 %2개 가운데 %1개는 아직 이 언어로 옮기지 않았습니다: %3. 영어로, 회색 기울임체로 실었습니다.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>표 %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>그림 %1</translation>
    </message>
    <message>
        <source>A layer of this map could not be made: %1</source>
        <translation>이 지도의 레이어 하나를 만들 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>A part that could not be computed</source>
        <translation>계산할 수 없었던 부분</translation>
    </message>
    <message>
        <source>This part could not be computed: %1</source>
        <translation>이 부분은 계산할 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Schematic plan for training</source>
        <translation>교육용 개략 계획</translation>
    </message>
    <message>
        <source>copied into the plan</source>
        <translation>계획 안에 복사됨</translation>
    </message>
    <message>
        <source>“%1” does not cover this plan: what this report says from it is not about this place.</source>
        <translation>“%1”은(는) 이 계획을 덮지 않습니다. 이 보고서가 그것으로 말하는 것은 이곳에 관한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” covers only a part of this plan: what this report says from it is about that part.</source>
        <translation>“%1”은(는) 이 계획의 일부만 덮습니다. 이 보고서가 그것으로 말하는 것은 그 부분에 관한 것입니다.</translation>
    </message>
    <message>
        <source>“%1” is not where the plan says it is: this report is without it.</source>
        <translation>“%1”이(가) 계획에 적힌 곳에 없습니다. 이 보고서에는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is not the file any more that was added to this plan.</source>
        <translation>“%1”은(는) 이 계획에 추가했던 그 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>RightOfWayAlgorithm</name>
    <message>
        <source>Land of the roads</source>
        <translation>도로 부지</translation>
    </message>
    <message>
        <source>The land of a scenario&apos;s roads (their right of way): each centreline widened to its typical section, or to its width where it has no section, corners of junctions cut, without overlaps. Railways, and paths without a width, are left out. On request the roads&apos; land is cut out of blocks, zones and parcels.</source>
        <translation>시나리오의 도로 부지입니다. 중심선을 표준 횡단면만큼, 횡단면이 없으면 너비만큼 넓히고 교차점 모퉁이를 자르며 겹침이 없습니다. 철도와 너비가 없는 길은 뺍니다. 원하면 도로 부지를 블록, 구역, 필지에서 잘라 냅니다.</translation>
    </message>
    <message>
        <source>Cut the roads out of</source>
        <translation>도로를 잘라 낼 대상</translation>
    </message>
    <message>
        <source>Tables with commas between: block, zone, parcel. With APPLY their polygons are cut in the plan</source>
        <translation>쉼표로 나눈 표: block, zone, parcel. APPLY와 함께 쓰면 계획의 다각형을 자릅니다</translation>
    </message>
    <message>
        <source>Length of the roads (m)</source>
        <translation>도로 길이(m)</translation>
    </message>
    <message>
        <source>Land of the roads (ha)</source>
        <translation>도로 부지(ha)</translation>
    </message>
    <message>
        <source>Junctions of three roads and more</source>
        <translation>도로 셋 이상의 교차점</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>표준 횡단면과 너비별 도로</translation>
    </message>
    <message>
        <source>Roads are cut out of block, zone and parcel, not of “%1”.</source>
        <translation>도로는 block, zone, parcel에서 잘라 냅니다. “%1”에서는 아닙니다.</translation>
    </message>
</context>
<context>
    <name>RoadLandText</name>
    <message>
        <source>There is no road %1 in this scenario.</source>
        <translation>이 시나리오에 도로 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>ROADS is “missing”, “all” or the uids of roads.</source>
        <translation>ROADS는 “missing”, “all” 또는 도로의 uid입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have no line.</source>
        <translation>
            <numerusform>선이 없는 도로가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no land here. Draw them, or delete them.</source>
        <translation>부지가 없습니다. 그리거나 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have another width than their typical section.</source>
        <translation>
            <numerusform>도로 %n개의 너비가 표준 횡단면과 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their land is as wide as their section says. Give them a section anew, or correct their width.</source>
        <translation>부지는 횡단면에 따른 너비입니다. 횡단면을 다시 주거나 너비를 고치십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) have no width, no section and no class that has one.</source>
        <translation>
            <numerusform>도로 %n개에 너비도 횡단면도 없고 등급에 따른 횡단면도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were given %1 (%2 m). Check them.</source>
        <translation>%1(%2 m)을(를) 썼습니다. 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: railways, and paths without a width.</source>
        <translation>
            <numerusform>선 %n개를 뺐습니다: 철도와 너비가 없는 길.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no land here, and no block or parcel gains an edge by them.</source>
        <translation>여기서는 부지가 없으며, 블록이나 필지가 이들에 접한 것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>This scenario has no roads.</source>
        <translation>이 시나리오에는 도로가 없습니다.</translation>
    </message>
    <message>
        <source>Draw roads by their centreline, or import them into the table “road”.</source>
        <translation>도로를 중심선으로 그리거나 표 “road”로 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>A class needs a code and an English name.</source>
        <translation>분류에는 코드와 영어 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>둘 다 쓰십시오.</translation>
    </message>
    <message>
        <source>The plan has a class with the code “%1” already.</source>
        <translation>계획에 코드가 “%1”인 분류가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another code, or change that class.</source>
        <translation>다른 코드를 고르거나, 그 분류를 변경하십시오.</translation>
    </message>
</context>
<context>
    <name>RunAlgorithm</name>
    <message>
        <source>%1 has no parameter %2. It has: %3.</source>
        <translation>%1에는 매개변수 %2이(가) 없습니다. 있는 것: %3.</translation>
    </message>
    <message>
        <source>There is no algorithm “%1”.</source>
        <translation>“%1” 알고리즘이 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translation>이 계산을 하기에 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The computation ended without a result.</source>
        <translation>계산이 결과 없이 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1은(는) true 또는 false여야 합니다. “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SamplePlanText</name>
    <message>
        <source>The sample plan could not be copied.</source>
        <translation>예제 계획을 복사할 수 없었습니다.</translation>
    </message>
    <message>
        <source>This program has come without its sample plan.</source>
        <translation>이 프로그램에는 예제 계획이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install it again, or open a plan of your own.</source>
        <translation>다시 설치하거나 자신의 계획을 여십시오.</translation>
    </message>
</context>
<context>
    <name>SavedRasterText</name>
    <message>
        <source>This file is one that the suitability is computed from.</source>
        <translation>이 파일은 적합성을 계산하는 데 쓰는 파일입니다.</translation>
    </message>
    <message>
        <source>Save the result under another name.</source>
        <translation>결과를 다른 이름으로 저장하십시오.</translation>
    </message>
</context>
<context>
    <name>ScenarioDifference</name>
    <message>
        <source>Areas cannot be measured: the coordinate system “%1” of the plan is not known, or lies on no ellipsoid.</source>
        <translation>면적을 잴 수 없습니다. 계획의 좌표계 “%1”을(를) 알 수 없거나 타원체가 없습니다.</translation>
    </message>
    <message>
        <source>A zone cannot be measured: its coordinates are on no place of the earth.</source>
        <translation>용도지역의 면적을 잴 수 없습니다. 좌표가 지구 위의 곳이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ScenarioEdit</name>
    <message>
        <source>A row to be changed is not in this scenario, or not any more.</source>
        <translation>바꾸려는 행이 이 시나리오에 없거나 더는 없습니다.</translation>
    </message>
    <message>
        <source>Choose it anew on the map.</source>
        <translation>지도에서 다시 고르십시오.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>시나리오에는 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The plan has a scenario “%1” already.</source>
        <translation>이 계획에는 시나리오 “%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a status of a scenario.</source>
        <translation>“%1”은(는) 시나리오의 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>쓸 수 있는 것: %1.</translation>
    </message>
    <message>
        <source>The scenario “%1” is not there any more.</source>
        <translation>시나리오 “%1”이(가) 더는 없습니다.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>기각</translation>
    </message>
    <message>
        <source>“%1” is what every other scenario stands on and cannot be removed.</source>
        <translation>“%1”은(는) 다른 모든 시나리오의 바탕이므로 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Other scenarios stand on “%1”: %2.</source>
        <translation>“%1”을(를) 바탕으로 하는 다른 시나리오가 있습니다: %2.</translation>
    </message>
    <message>
        <source>Remove them first, or together with it.</source>
        <translation>그 시나리오들을 먼저 삭제하거나 함께 삭제하십시오.</translation>
    </message>
    <message>
        <source>“%1” has no scenario above it that could take its rows.</source>
        <translation>“%1”에는 행을 넘겨받을 상위 시나리오가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ScenarioTitle</name>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
</context>
<context>
    <name>SingleParcelText</name>
    <message>
        <source>%1 is no geometry in WKT: “%2”.</source>
        <translation>%1이(가) WKT 도형이 아닙니다: “%2”.</translation>
    </message>
    <message>
        <source>Write it like POLYGON((0 0,30 0,30 40,0 40,0 0)), in metres.</source>
        <translation>POLYGON((0 0,30 0,30 40,0 40,0 0))처럼 미터 단위로 쓰십시오.</translation>
    </message>
    <message>
        <source>GEOMETRY is no polygon: “%1”.</source>
        <translation>GEOMETRY가 다각형이 아닙니다: “%1”.</translation>
    </message>
    <message>
        <source>The boundary of the parcel crosses or touches itself; it was repaired</source>
        <translation>필지의 경계가 자신과 교차하거나 닿아 고쳤습니다</translation>
    </message>
    <message>
        <source>What is left has %1 m². Correct the boundary: edges may be counted otherwise after the repair.</source>
        <translation>남은 면적은 %1 m²입니다. 경계를 고치십시오. 자동으로 고친 뒤에는 변의 번호가 달라질 수 있습니다.</translation>
    </message>
    <message>
        <source>GEOMETRY encloses no area: “%1”.</source>
        <translation>GEOMETRY가 둘러싸는 면적이 없습니다: “%1”.</translation>
    </message>
    <message>
        <source>GEOMETRY has %1 m²: it seems to be in degrees.</source>
        <translation>GEOMETRY의 면적이 %1 m²입니다. 도 단위로 쓴 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Give it in metres, in a projected coordinate system.</source>
        <translation>투영 좌표계에서 미터 단위로 주십시오.</translation>
    </message>
    <message>
        <source>ROADS has neither lines nor polygons: “%1”.</source>
        <translation>ROADS에 선도 다각형도 없습니다: “%1”.</translation>
    </message>
    <message>
        <source>%1 is %2, which looks like per cent.</source>
        <translation>%1이(가) %2인데, 퍼센트로 보입니다.</translation>
    </message>
    <message>
        <source>Ratios are numbers: for %1 % write %2.</source>
        <translation>비율은 수로 씁니다. %1 %이면 %2(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>%1 is %2; values from %3 to %4 can be meant.</source>
        <translation>%1이(가) %2인데, %3에서 %4까지의 값이어야 합니다.</translation>
    </message>
    <message>
        <source>No edge of the parcel lies on a road</source>
        <translation>필지에 도로에 접한 변이 없습니다</translation>
    </message>
    <message>
        <source>All its edges are sides. A road without a width is looked for within 30 m, square to each edge.</source>
        <translation>모든 변이 옆면입니다. 너비가 없는 도로는 각 변에서 직각으로 30 m 안에서 찾습니다.</translation>
    </message>
    <message>
        <source>The setbacks leave nothing of the parcel</source>
        <translation>건축선 후퇴를 빼면 필지에 남는 땅이 없습니다</translation>
    </message>
    <message>
        <source>Nothing can be built on it unless a setback is waived or it is merged with a neighbour.</source>
        <translation>이격거리를 면제받거나 이웃 필지와 합치지 않으면 아무것도 지을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The setbacks split the parcel into %n piece(s)</source>
        <translation>
            <numerusform>건축선 후퇴로 필지가 %n조각으로 나뉩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They are reckoned together. See whether each can be built on.</source>
        <translation>조각을 함께 계산합니다. 조각마다 지을 수 있는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>Not one storey fits under the height limit</source>
        <translation>높이 제한 아래에 한 층도 들어가지 않습니다</translation>
    </message>
    <message>
        <source>The height is less than that of a storey. Check both.</source>
        <translation>높이가 층고보다 작습니다. 둘 다 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing limits the floor area</source>
        <translation>연면적에 제한이 없습니다</translation>
    </message>
    <message>
        <source>Give FAR, or HEIGHT with STOREY.</source>
        <translation>FAR를 주거나 HEIGHT와 STOREY를 함께 주십시오.</translation>
    </message>
    <message>
        <source>A storey of 3.0 m is assumed</source>
        <translation>층고를 3.0 m로 가정합니다</translation>
    </message>
    <message>
        <source>It is Madang&apos;s own round number. Give STOREY to reckon with another.</source>
        <translation>마당의 대략적인 값입니다. 다른 값으로 계산하려면 STOREY를 주십시오.</translation>
    </message>
    <message>
        <source>EXISTING_GFA is %1; a floor area is not negative.</source>
        <translation>EXISTING_GFA가 %1입니다. 연면적은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>FRONT_EDGE is %1, but the parcel has no such edge: they are counted from 0.</source>
        <translation>FRONT_EDGE가 %1인데 필지에 그런 변이 없습니다. 변은 0부터 셉니다.</translation>
    </message>
    <message>
        <source>The geometry cannot be used: %1</source>
        <translation>도형을 쓸 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>The zones could not be joined to one area.</source>
        <translation>구역을 하나로 합칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Draw the plan&apos;s boundary, or correct the zones that the findings name.</source>
        <translation>계획 경계를 그리거나 발견 목록에 나온 구역을 고치십시오.</translation>
    </message>
    <message>
        <source>The plan has no boundary: its zones stand for the site.</source>
        <translation>계획 경계가 없어 구역을 대상지로 봅니다.</translation>
    </message>
    <message>
        <source>Draw a constraint area of the kind “%1” to say how far the plan reaches.</source>
        <translation>종류가 “%1”인 제한 구역을 그려 계획의 범위를 정하십시오.</translation>
    </message>
    <message>
        <source>The outline of the site crosses itself.</source>
        <translation>대상지 외곽선이 스스로 교차합니다.</translation>
    </message>
    <message>
        <source>It was used as repaired, which may not be what was meant. Redraw it.</source>
        <translation>고친 모양을 썼으며, 뜻한 것과 다를 수 있습니다. 다시 그리십시오.</translation>
    </message>
    <message>
        <source>Nothing says how far the site reaches.</source>
        <translation>대상지의 범위를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The plan has neither boundary nor zones: the land that its roads enclose stands for the site.</source>
        <translation>계획에 경계도 용도지역도 없어, 도로로 둘러싸인 땅을 대상지로 삼았습니다.</translation>
    </message>
    <message>
        <source>Draw roads all round it, or zones, or the boundary of the plan, which is among the limits on building.</source>
        <translation>대상지를 둘러싸는 도로나 용도지역, 또는 계획 경계(건축 제한에 있음)를 그리십시오.</translation>
    </message>
</context>
<context>
    <name>StreamLayer</name>
    <message>
        <source>Streams by area drained</source>
        <translation>배수 면적별 물길</translation>
    </message>
    <message>
        <source>The flow accumulation cannot be shown on the map.</source>
        <translation>흐름 누적을 지도에 보일 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SuitabilityAlgorithm</name>
    <message>
        <source>Weights are given, and a pairwise comparison too.</source>
        <translation>가중치와 쌍대비교가 모두 주어졌습니다.</translation>
    </message>
    <message>
        <source>Give WEIGHTS or PAIRWISE, not both.</source>
        <translation>WEIGHTS와 PAIRWISE 가운데 하나만 주십시오.</translation>
    </message>
    <message>
        <source>%1 criteria are compared, and %2 are given.</source>
        <translation>비교한 기준은 %1개인데 주어진 기준은 %2개입니다.</translation>
    </message>
    <message>
        <source>Compare each criterion with each, in their order.</source>
        <translation>기준의 순서대로 서로 빠짐없이 비교하십시오.</translation>
    </message>
    <message>
        <source>Suitability of land by weighted criteria</source>
        <translation>가중 기준에 따른 토지 적합성</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Judges each cell of a grid from 0 (unfit) to 1 (best): the score of every criterion by its curve, times its weight, added up. Constraint areas exclude their land. Weights may come from a pairwise comparison (Saaty&apos;s AHP). How much the result depends on each weight is told.</source>
        <translation>격자의 칸마다 0(부적합)부터 1(최적)까지 평가합니다. 기준마다 곡선으로 얻은 점수에 가중치를 곱해 더합니다. 제약 지역은 그 토지를 제외합니다. 가중치는 쌍대비교(Saaty의 AHP)로 정할 수도 있습니다. 결과가 가중치마다 얼마나 달라지는지도 알려 줍니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Without it rasters alone can be criteria</source>
        <translation>없으면 래스터만 기준으로 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>A row for each, between rows a line break or a semicolon: source | curve | weight | missing. Sources: slope (%), slope_degrees, road, water, facility or facility:KIND (distances in metres), landuse, flood:FILE (depth in metres), raster:FILE. Curves: up A B, down A B, smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, classes CODE=SCORE … with *=SCORE for every other code. missing is the score of cells without a value. Example: slope | down 5 25 | 3; road | down 100 2000 | 2. Or JSON: [{&quot;source&quot;: &quot;slope&quot;, &quot;curve&quot;: &quot;down 5 25&quot;, &quot;weight&quot;: 3}]</source>
        <translation>기준마다 한 행, 행 사이는 줄바꿈이나 세미콜론: 자료 | 곡선 | 가중치 | 빈값. 자료: slope(%), slope_degrees, road, water, facility 또는 facility:KIND(거리, m), landuse, flood:FILE(침수심, m), raster:FILE. 곡선: up A B, down A B, smooth_up A B, smooth_down A B, step_up A, step_down A, trapezoid A B C D, classes CODE=SCORE …(그 밖의 모든 코드는 *=SCORE). 빈값은 값이 없는 칸의 점수. 예: slope | down 5 25 | 3; road | down 100 2000 | 2. 또는 JSON: [{&quot;source&quot;: &quot;slope&quot;, &quot;curve&quot;: &quot;down 5 25&quot;, &quot;weight&quot;: 3}]</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>In place of those of the criteria: “3,2,1”, in their order</source>
        <translation>기준에 적은 것 대신: 기준의 순서대로 “3,2,1”</translation>
    </message>
    <message>
        <source>Pairwise comparison</source>
        <translation>쌍대비교</translation>
    </message>
    <message>
        <source>How many times as important each criterion is as each other, row by row: “1,3,5;1/3,1,3;1/5,1/3,1”, or “3,5;3”, what stands above the diagonal</source>
        <translation>각 기준이 다른 기준보다 몇 배 중요한지 행마다: “1,3,5;1/3,1,3;1/5,1/3,1”, 또는 대각선 위만 “3,5;3”</translation>
    </message>
    <message>
        <source>Side of a cell (m)</source>
        <translation>칸의 한 변(m)</translation>
    </message>
    <message>
        <source>10 if it is left out; without a plan that of the first raster</source>
        <translation>없으면 10, 계획이 없으면 첫 래스터의 것</translation>
    </message>
    <message>
        <source>Kinds of constraint areas that exclude their land</source>
        <translation>토지를 제외하는 제약 지역의 종류</translation>
    </message>
    <message>
        <source>With commas between them; * for all, none for none. Conditional ones never exclude</source>
        <translation>쉼표로 나눕니다. *는 모두, none은 없음. 조건부 지역은 제외하지 않습니다</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>지형</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)</source>
        <translation>래스터 (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Heights in metres, for the slope. Without it the plan&apos;s data set of the role “dem”</source>
        <translation>경사를 위한 표고(m). 없으면 계획의 “dem” 데이터셋</translation>
    </message>
    <message>
        <source>Weights less and more by (%)</source>
        <translation>가중치를 줄이고 늘리는 폭(%)</translation>
    </message>
    <message>
        <source>For the sensitivity; 0 leaves it out</source>
        <translation>민감도를 위한 것. 0이면 하지 않습니다</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <source>GeoTIFF (.tif): 0 to 1; -1 where a constraint excludes. Without it only the figures are given</source>
        <translation>GeoTIFF(.tif): 0~1, 제약으로 제외된 곳은 -1. 없으면 수치만 냅니다</translation>
    </message>
    <message>
        <source>Area of each class (ha)</source>
        <translation>등급별 면적(ha)</translation>
    </message>
    <message>
        <source>Weight of each criterion</source>
        <translation>기준별 가중치</translation>
    </message>
    <message>
        <source>Consistency of the pairwise comparison</source>
        <translation>쌍대비교의 일관성</translation>
    </message>
    <message>
        <source>What changes with each weight</source>
        <translation>가중치마다 달라지는 것</translation>
    </message>
    <message>
        <source>What the result must be read with</source>
        <translation>결과를 읽을 때 유의할 점</translation>
    </message>
    <message>
        <source>No criterion is given.</source>
        <translation>기준이 주어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Give one at least, as in “slope | down 5 25”.</source>
        <translation>“slope | down 5 25”처럼 적어도 하나를 주십시오.</translation>
    </message>
    <message>
        <source>The result is a GeoTIFF: its name must end in .tif.</source>
        <translation>결과는 GeoTIFF입니다. 이름이 .tif로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>It is not known where to look: there is neither a plan nor a raster.</source>
        <translation>어디를 볼지 알 수 없습니다. 계획도 래스터도 없습니다.</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN, or give a raster as a criterion.</source>
        <translation>PLAN으로 계획 파일을 지정하거나 래스터를 기준으로 주십시오.</translation>
    </message>
    <message>
        <source>The comparisons contradict each other (CR %1)</source>
        <translation>비교가 서로 어긋납니다(CR %1)</translation>
    </message>
    <message>
        <source>A consistency ratio above %1 says that the weights stand on chance. %2</source>
        <translation>일관성 비율이 %1을(를) 넘으면 가중치가 우연에 기댄 것입니다. %2</translation>
    </message>
    <message>
        <source>No land could be judged</source>
        <translation>평가할 수 있는 토지가 없습니다</translation>
    </message>
    <message>
        <source>Every place is excluded or lacks the value of a criterion. Give cells without a value a score, or leave the criterion out.</source>
        <translation>모든 곳이 제외되었거나 기준의 값이 없습니다. 값이 없는 칸에 점수를 주거나 그 기준을 빼십시오.</translation>
    </message>
    <message>
        <source>%1 ha are not judged</source>
        <translation>%1 ha를 평가하지 못했습니다</translation>
    </message>
    <message>
        <source>A criterion has no value there. Give cells without a value a score, or choose data that reach further.</source>
        <translation>그곳에는 기준의 값이 없습니다. 값이 없는 칸에 점수를 주거나 더 넓은 자료를 고르십시오.</translation>
    </message>
    <message>
        <source>The result hangs on the weight of “%1”</source>
        <translation>결과가 “%1”의 가중치에 좌우됩니다</translation>
    </message>
    <message>
        <source>With a weight of %1 instead of %2, %3 % of the land get another class. Decide on this weight with those concerned.</source>
        <translation>가중치가 %2이(가) 아니라 %1이면 토지의 %3 %가 다른 등급이 됩니다. 이 가중치는 관계자와 함께 정하십시오.</translation>
    </message>
    <message>
        <source>The weights are below zero, or all of them are zero. Give numbers of zero or more, one of them above.</source>
        <translation>가중치가 0보다 작거나 모두 0입니다. 0 이상으로 적고, 적어도 하나는 0보다 크게 하십시오.</translation>
    </message>
    <message>
        <source>The score of a class is not between 0 and 1.</source>
        <translation>용도의 점수가 0과 1 사이가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>SuitabilityLayer</name>
    <message>
        <source>Unfit</source>
        <translation>부적합</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>최적</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <source>The suitability cannot be shown on the map.</source>
        <translation>적합성을 지도에 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SuitabilityText</name>
    <message>
        <source>The raster cannot be opened: %1</source>
        <translation>래스터를 열 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF or another raster.</source>
        <translation>GeoTIFF나 다른 래스터를 고르십시오.</translation>
    </message>
    <message>
        <source>The raster cannot be read onto the grid: %1</source>
        <translation>래스터를 격자에 맞춰 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>It may be damaged, or its coordinate system may not reach the plan.</source>
        <translation>파일이 손상되었거나 좌표계가 계획에 닿지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The raster names no coordinate system.</source>
        <translation>래스터에 좌표계가 없습니다.</translation>
    </message>
    <message>
        <source>Assign the one that its supplier names, in QGIS or with gdal_edit.</source>
        <translation>QGIS나 gdal_edit로 제공자가 밝힌 좌표계를 지정하십시오.</translation>
    </message>
    <message>
        <source>The raster has no value where the plan lies.</source>
        <translation>계획이 있는 곳에 래스터의 값이 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of this place, and check its coordinate system.</source>
        <translation>이 지역의 래스터를 고르고 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>The first raster is not in metres, or its rows are turned.</source>
        <translation>첫 래스터가 미터 단위가 아니거나 행이 기울어져 있습니다.</translation>
    </message>
    <message>
        <source>Give a plan, or bring the raster into a projected coordinate system.</source>
        <translation>계획을 주거나 래스터를 투영 좌표계로 바꾸십시오.</translation>
    </message>
    <message>
        <source>The result cannot be written: %1</source>
        <translation>결과를 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Check that the folder is there, may be written to and has room.</source>
        <translation>폴더가 있고 쓸 수 있으며 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>A shape of the plan cannot be laid onto the grid: %1</source>
        <translation>계획의 도형을 격자에 올릴 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The findings of the plan&apos;s check name damaged shapes.</source>
        <translation>계획 점검 결과에 손상된 도형이 나옵니다.</translation>
    </message>
    <message>
        <source>The cells cannot have sides of %1 m.</source>
        <translation>칸의 한 변이 %1 m일 수는 없습니다.</translation>
    </message>
    <message>
        <source>Give a length in metres, such as 10.</source>
        <translation>10처럼 미터로 길이를 적으십시오.</translation>
    </message>
    <message>
        <source>It is not known which land to look at: the plan has neither a boundary nor zones.</source>
        <translation>어느 토지를 볼지 알 수 없습니다. 계획에 경계도 용도지역도 없습니다.</translation>
    </message>
    <message>
        <source>Draw a constraint area of the kind “%1”, or zones.</source>
        <translation>“%1” 종류의 제약 지역이나 용도지역을 그리십시오.</translation>
    </message>
    <message>
        <source>Cells of %1 m would be %2 million: too many.</source>
        <translation>%1 m 칸이면 %2백만 개로 너무 많습니다.</translation>
    </message>
    <message>
        <source>Take cells of %1 m or more.</source>
        <translation>%1 m 이상의 칸을 쓰십시오.</translation>
    </message>
    <message>
        <source>Take larger cells.</source>
        <translation>더 큰 칸을 쓰십시오.</translation>
    </message>
    <message>
        <source>Something drawn lies where the plan&apos;s coordinate system does not reach.</source>
        <translation>계획의 좌표계가 닿지 않는 곳에 그린 것이 있습니다.</translation>
    </message>
    <message>
        <source>Check the plan: its list of findings names what lies far away.</source>
        <translation>계획을 검사하십시오. 발견 목록에 멀리 있는 것이 나옵니다.</translation>
    </message>
    <message>
        <source>The criterion “%1” is taken from a plan, and none is given.</source>
        <translation>기준 “%1”은(는) 계획에서 얻는데 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Name the plan&apos;s file with PLAN, or give rasters alone.</source>
        <translation>PLAN으로 계획 파일을 지정하거나 래스터만 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint area(s) are conditional and exclude nothing</source>
        <translation>
            <numerusform>제약 지역 %n곳은 조건부라 아무것도 제외하지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Land in them is judged like any other. Check it before it is proposed.</source>
        <translation>그 안의 토지도 다른 곳처럼 평가합니다. 제안하기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>road</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>시설</translation>
    </message>
    <message>
        <source>Nothing to measure a distance to: %1</source>
        <translation>거리를 잴 대상이 없습니다: %1</translation>
    </message>
    <message>
        <source>The scenario has none on the land looked at, nor near it, so no cell has this distance. Draw or import it, or leave the criterion out.</source>
        <translation>보고 있는 토지와 그 주변에 시나리오의 해당 대상이 없어 어느 칸에도 거리가 없습니다. 그리거나 가져오거나, 그 기준을 빼십시오.</translation>
    </message>
    <message>
        <source>The slope needs a terrain, and the plan has none.</source>
        <translation>경사에는 지형이 필요한데 계획에 없습니다.</translation>
    </message>
    <message>
        <source>Add a raster of heights as a data set of the role “dem”, or leave the slope out.</source>
        <translation>표고 래스터를 “dem” 역할의 데이터셋으로 추가하거나 경사를 빼십시오.</translation>
    </message>
    <message>
        <source>The terrain is coarser than the cells: %1 m and %2 m</source>
        <translation>지형이 칸보다 성깁니다: %1 m와 %2 m</translation>
    </message>
    <message>
        <source>Slopes are those between its points; banks and terraces that are smaller do not show. Take larger cells or a finer terrain.</source>
        <translation>경사는 지형의 점 사이의 것이며, 그보다 작은 비탈과 단은 나타나지 않습니다. 더 큰 칸이나 더 촘촘한 지형을 쓰십시오.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>Land uses without a score</source>
        <translation>점수가 없는 토지이용</translation>
    </message>
    <message>
        <source>Their land is not judged: %1. Give each a score, or one for every other code (*).</source>
        <translation>그 토지는 평가하지 않습니다: %1. 각각 점수를 주거나, 그 밖의 모든 코드(*)에 점수를 주십시오.</translation>
    </message>
</context>
<context>
    <name>SuitabilityWeights</name>
    <message>
        <source>PAIRWISE, row %1, column %2</source>
        <translation>PAIRWISE, %1행 %2열</translation>
    </message>
    <message>
        <source>A pairwise comparison takes two criteria at least.</source>
        <translation>쌍대비교에는 기준이 적어도 둘 필요합니다.</translation>
    </message>
    <message>
        <source>A pairwise comparison of more than %1 criteria cannot be consistent.</source>
        <translation>기준이 %1개를 넘으면 쌍대비교가 일관될 수 없습니다.</translation>
    </message>
    <message>
        <source>Compare fewer, or give the weights themselves.</source>
        <translation>더 적게 비교하거나 가중치를 직접 주십시오.</translation>
    </message>
    <message>
        <source>The pairwise comparison is not square: row %1 has another length.</source>
        <translation>쌍대비교가 정사각형이 아닙니다. %1행의 길이가 다릅니다.</translation>
    </message>
    <message>
        <source>Give as many rows as columns, one for each criterion.</source>
        <translation>기준마다 하나씩, 행과 열의 수를 같게 하십시오.</translation>
    </message>
    <message>
        <source>A comparison is not above zero.</source>
        <translation>0보다 크지 않은 비교가 있습니다.</translation>
    </message>
    <message>
        <source>Write 1 to 9, or 1/2 to 1/9 where the other one is more important.</source>
        <translation>1~9로, 상대가 더 중요하면 1/2~1/9로 적으십시오.</translation>
    </message>
    <message>
        <source>A criterion compared with itself is 1.</source>
        <translation>기준을 자신과 비교하면 1입니다.</translation>
    </message>
    <message>
        <source>A comparison is not the inverse of the one the other way round.</source>
        <translation>비교가 반대 방향 비교의 역수가 아닙니다.</translation>
    </message>
    <message>
        <source>Where one says 3, the other is 1/3.</source>
        <translation>한쪽이 3이면 다른 쪽은 1/3입니다.</translation>
    </message>
    <message>
        <source>Think over “%1” against “%2” first: it is judged %3, and all comparisons together make it about %4.</source>
        <translation>“%1”과(와) “%2”의 비교부터 다시 생각하십시오. %3(으)로 평가했지만 모든 비교를 합치면 약 %4입니다.</translation>
    </message>
</context>
<context>
    <name>Terrain</name>
    <message>
        <source>Impossible heights in the terrain: %1 cell(s)</source>
        <translation>지형에 있을 수 없는 고도: %1칸</translation>
    </message>
    <message>
        <source>The farthest is at %1. No land lies below −500 m or above 9,000 m. Filling raises a deep pit to its rim, but ask where these cells come from and mark them as missing in the file.</source>
        <translation>가장 크게 벗어난 것은 %1에 있습니다. −500 m보다 낮거나 9,000 m보다 높은 땅은 없습니다. 메우기는 깊은 구덩이를 가장자리까지 올리지만, 이 칸이 어디서 왔는지 알아보고 파일에서 결측으로 표시하십시오.</translation>
    </message>
    <message>
        <source>%1 cells have the value %2, which is no height</source>
        <translation>%1칸의 값 %2은(는) 고도가 아닙니다</translation>
    </message>
    <message>
        <source>It looks like a mark for missing data that the file does not declare. The flow takes it for a hollow or a tower. Declare it as the file&apos;s NoData value and compute again.</source>
        <translation>파일에 선언하지 않은 결측 표시로 보입니다. 흐름은 이를 구덩이나 탑으로 봅니다. 파일의 NoData 값으로 선언하고 다시 계산하십시오.</translation>
    </message>
    <message>
        <source>Spikes in the terrain: %1 cell(s)</source>
        <translation>지형에 튀는 값: %1칸</translation>
    </message>
    <message>
        <source>Single cells stand off all their neighbours, by up to %1. Filling hides those that are pits; those that are towers turn the flow aside. Correct them in the file, or mark them as missing.</source>
        <translation>홑 칸이 모든 이웃에서 최대 %1까지 튑니다. 메우면 움푹한 칸은 가려지지만 솟은 칸은 흐름을 돌립니다. 파일에서 고치거나 결측으로 표시하십시오.</translation>
    </message>
    <message>
        <source>Heights come in steps of %1</source>
        <translation>고도가 %1 단위로 끊어져 있습니다</translation>
    </message>
    <message>
        <source>Gentle slopes are terraces in this terrain. Across a terrace the flow takes the shortest way out, away from higher ground: an assumption, not a measurement.</source>
        <translation>이 지형에서는 완만한 비탈이 계단이 됩니다. 흐름은 계단 면을 가로질러 높은 곳에서 멀어지는 가장 짧은 길로 나갑니다. 측정이 아니라 가정입니다.</translation>
    </message>
    <message>
        <source>On %1 of the terrain the slope is less than the terrain&apos;s own error</source>
        <translation>지형의 %1에서 경사가 지형 자체의 오차보다 작습니다</translation>
    </message>
    <message>
        <source>There a cell falls less than %1 to its lowest neighbour, so that this terrain does not know which way water runs. Do not lay out or size drains from it; use surveyed levels.</source>
        <translation>그곳의 칸은 가장 낮은 이웃과 %1 미만으로 차이 나므로 이 지형으로는 물이 어느 쪽으로 흐르는지 알 수 없습니다. 이것으로 배수로를 놓거나 크기를 정하지 말고 측량한 높이를 쓰십시오.</translation>
    </message>
    <message>
        <source>The terrain&apos;s heights are not in metres</source>
        <translation>지형의 고도 단위가 미터가 아닙니다</translation>
    </message>
    <message>
        <source>As the file says, one unit is %1. Heights were converted.</source>
        <translation>파일에 따르면 한 단위가 %1입니다. 고도를 환산했습니다.</translation>
    </message>
    <message>
        <source>The terrain has fewer than 3 × 3 cells</source>
        <translation>지형이 3 × 3칸보다 작습니다</translation>
    </message>
    <message>
        <source>Hardly anything can gather in %1 cell(s). Choose a larger piece.</source>
        <translation>%1칸에서는 물이 거의 모이지 않습니다. 더 넓은 범위를 고르십시오.</translation>
    </message>
    <message>
        <source>The terrain is in degrees</source>
        <translation>지형의 좌표가 도 단위입니다</translation>
    </message>
    <message>
        <source>Slopes and areas were taken from the true size of the cells on the ellipsoid, row by row; in the middle a cell is %1 wide and %2 high.</source>
        <translation>경사와 면적은 타원체에서 행마다 칸의 실제 크기로 구했습니다. 가운데 칸의 폭은 %1, 높이는 %2입니다.</translation>
    </message>
    <message>
        <source>The terrain&apos;s coordinates look like degrees, its coordinate system is in metres</source>
        <translation>지형의 좌표는 도 단위로 보이나 좌표계는 미터 단위입니다</translation>
    </message>
    <message>
        <source>Slopes and areas cannot be right like this. Assign the file its true coordinate system and compute again.</source>
        <translation>이대로는 경사와 면적이 맞을 수 없습니다. 파일에 올바른 좌표계를 지정하고 다시 계산하십시오.</translation>
    </message>
    <message>
        <source>The terrain&apos;s projection distorts lengths: a metre on the ground is %1 on it</source>
        <translation>지형의 투영이 길이를 왜곡합니다. 지상의 1미터가 투영에서는 %1입니다</translation>
    </message>
    <message>
        <source>Slopes and areas were taken from lengths on the ground, row by row. A projection made for the place would be better.</source>
        <translation>경사와 면적은 행마다 지상의 길이로 구했습니다. 그곳에 맞는 투영을 쓰는 것이 더 낫습니다.</translation>
    </message>
    <message>
        <source>The terrain lies outside the area that its coordinate system is for</source>
        <translation>지형이 그 좌표계의 사용 범위 밖에 있습니다</translation>
    </message>
    <message>
        <source>The size of its cells was taken as it stands in the file. Check the coordinate system.</source>
        <translation>칸의 크기는 파일에 있는 그대로 썼습니다. 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>파일 %1.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드 (UTF-8)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>한국어 (CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Thai (TIS-620, CP874)</source>
        <translation>태국어 (TIS-620, CP874)</translation>
    </message>
    <message>
        <source>Vietnamese (CP1258)</source>
        <translation>베트남어 (CP1258)</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>중국어 (GB18030)</translation>
    </message>
    <message>
        <source>Western European (CP1252)</source>
        <translation>서유럽어 (CP1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little-endian)</source>
        <translation>유니코드 (UTF-16, 리틀 엔디언)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>유니코드 (UTF-16, 빅 엔디언)</translation>
    </message>
</context>
<context>
    <name>Transit</name>
    <message>
        <source>Metro route</source>
        <translation>도시철도 노선</translation>
    </message>
    <message>
        <source>Rail route</source>
        <translation>철도 노선</translation>
    </message>
    <message>
        <source>Tram or monorail route</source>
        <translation>트램·모노레일 노선</translation>
    </message>
    <message>
        <source>Ferry route</source>
        <translation>페리 노선</translation>
    </message>
    <message>
        <source>Cable car route</source>
        <translation>케이블카 노선</translation>
    </message>
    <message>
        <source>Bus route</source>
        <translation>버스 노선</translation>
    </message>
    <message>
        <source>Other route</source>
        <translation>기타 노선</translation>
    </message>
    <message>
        <source>Stop without departures that day</source>
        <translation>그날 출발이 없는 정류장</translation>
    </message>
    <message>
        <source>Stop with more than %1 departures a day</source>
        <translation>하루 출발이 %1회를 넘는 정류장</translation>
    </message>
    <message>
        <source>Stop with departures that day</source>
        <translation>그날 출발이 있는 정류장</translation>
    </message>
    <message>
        <source>Stop with up to %1 departures a day</source>
        <translation>하루 출발이 %1회 이하인 정류장</translation>
    </message>
    <message>
        <source>Stops by departures</source>
        <translation>출발 수별 정류장</translation>
    </message>
    <message>
        <source>Public transport routes</source>
        <translation>대중교통 노선</translation>
    </message>
</context>
<context>
    <name>TransitField</name>
    <message>
        <source>Stop ID</source>
        <translation>정류장 ID</translation>
    </message>
    <message>
        <source>Stop code</source>
        <translation>정류장 번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name in the second language</source>
        <translation>둘째 언어 이름</translation>
    </message>
    <message>
        <source>Type of place (GTFS)</source>
        <translation>장소 종류(GTFS)</translation>
    </message>
    <message>
        <source>Part of station</source>
        <translation>속한 역</translation>
    </message>
    <message>
        <source>Departures a day</source>
        <translation>하루 출발 수</translation>
    </message>
    <message>
        <source>Arrivals a day</source>
        <translation>하루 도착 수</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>첫차</translation>
    </message>
    <message>
        <source>Last departure</source>
        <translation>막차</translation>
    </message>
    <message>
        <source>Route ID</source>
        <translation>노선 ID</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>노선 번호</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>수단</translation>
    </message>
    <message>
        <source>Type of route (GTFS)</source>
        <translation>노선 종류(GTFS)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>하루 운행 수</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>마지막 도착</translation>
    </message>
    <message>
        <source>Course from the feed&apos;s shapes</source>
        <translation>피드 도형에 따른 경로</translation>
    </message>
</context>
<context>
    <name>TransitReport</name>
    <message>
        <source>Routes and their runs on the day, busiest first</source>
        <translation>노선과 그날의 운행, 많은 순서</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>노선</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>운행</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>첫 출발</translation>
    </message>
    <message>
        <source>Last arrival</source>
        <translation>마지막 도착</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 routes, those with the most runs.</source>
        <translation>표는 노선 %2개 가운데 운행이 많은 %1개를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Runs that begin in each hour of the service day; hours past 24 are after midnight</source>
        <translation>운행일의 시간대별 출발하는 운행 수. 24시 이후는 자정을 넘긴 시각입니다</translation>
    </message>
    <message>
        <source>Hour of the service day</source>
        <translation>운행일의 시각</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>대중교통</translation>
    </message>
    <message>
        <source>This plan has no public transport timetable. Add a GTFS feed as a data set with the role gtfs.</source>
        <translation>이 계획에 대중교통 시간표가 없습니다. 역할 gtfs로 GTFS 자료를 추가하십시오.</translation>
    </message>
    <message>
        <source>On %1 the timetable has %2 runs on %3 of %4 routes. They serve %5 of %6 stops, from the first departure at %7 to the last arrival at %8.</source>
        <translation>%1의 시간표에는 노선 %4개 중 %3개에 %2회의 운행이 있습니다. 정류장 %6곳 중 %5곳에 서며, 첫 출발은 %7, 마지막 도착은 %8입니다.</translation>
    </message>
    <message>
        <source>Vehicles are in service for %1 hours and %2 km on the day, measured straight from stop to stop; %3 are on their way at the busiest moment, %4.</source>
        <translation>그날 차량은 %1시간, 정류장 사이 직선으로 %2 km를 운행하고, 가장 붐비는 %4에 %3대가 운행 중입니다.</translation>
    </message>
    <message>
        <source>Public transport: routes, and stops by their departures on the day</source>
        <translation>대중교통: 노선과 그날의 출발 수별 정류장</translation>
    </message>
    <message>
        <source>Public transport runs a day</source>
        <translation>하루 대중교통 운행</translation>
    </message>
    <message>
        <source>Stops with service</source>
        <translation>운행이 있는 정류장</translation>
    </message>
    <message>
        <source>Public transport is that of the timetable on %1; the timetable runs from %2 to %3. Runs after midnight belong to the day on which they began.</source>
        <translation>대중교통은 %1의 시간표에 따릅니다. 시간표 기간은 %2부터 %3까지입니다. 자정 이후의 운행은 시작한 날에 셉니다.</translation>
    </message>
    <message>
        <source>%1 of these runs are promised only by their headway; their times are reckoned from the beginning of each period.</source>
        <translation>이 가운데 %1회는 배차 간격으로만 약속되어 있어 시각은 각 시간대의 시작부터 셌습니다.</translation>
    </message>
    <message>
        <source>Public transport timetable</source>
        <translation>대중교통 시간표</translation>
    </message>
</context>
<context>
    <name>TypicalSectionText</name>
    <message>
        <source>Madang&apos;s own round figures to begin with, no country&apos;s standard</source>
        <translation>출발점으로 삼을 마당의 어림값이며, 어느 나라의 기준도 아닙니다</translation>
    </message>
    <message>
        <source>“%1” is no typical section.</source>
        <translation>“%1”은(는) 표준 횡단면이 아닙니다.</translation>
    </message>
    <message>
        <source>Name a built-in one (trunk, primary, secondary, tertiary, residential, service), or give its dimensions: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0.</source>
        <translation>내장된 것(trunk, primary, secondary, tertiary, residential, service)의 이름이나 치수를 주십시오: lanes=2 lane=3 walk=1.5 drain=0.5 parking=0 median=0.</translation>
    </message>
    <message>
        <source>Trunk road</source>
        <translation>간선도로(대로)</translation>
    </message>
    <message>
        <source>Primary road</source>
        <translation>주간선도로</translation>
    </message>
    <message>
        <source>Secondary road</source>
        <translation>보조간선도로</translation>
    </message>
    <message>
        <source>Collector road</source>
        <translation>집산도로</translation>
    </message>
    <message>
        <source>Residential street</source>
        <translation>주거지 국지도로</translation>
    </message>
    <message>
        <source>Service lane</source>
        <translation>이면도로</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>배수로</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>주차</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>차로</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙분리대</translation>
    </message>
    <message>
        <source>Own section, lanes: %1</source>
        <translation>자체 단면, 차로 %1개</translation>
    </message>
</context>
<context>
    <name>WriteReport</name>
    <message>
        <source>The report could not be written: %1</source>
        <translation>보고서를 쓸 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room, and try again. A file that was there before is unchanged.</source>
        <translation>쓸 수 있고 공간이 있는 폴더를 골라 다시 하십시오. 전에 있던 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>The document could not be packed: %1</source>
        <translation>문서를 묶을 수 없었습니다: %1</translation>
    </message>
</context>
<context>
    <name>WriteReportText</name>
    <message>
        <source>This version does not write Word files (.%1).</source>
        <translation>이 판은 Word 파일(.%1)을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .odt: Word and LibreOffice open it.</source>
        <translation>.odt로 끝나는 이름을 고르십시오. Word와 LibreOffice가 엽니다.</translation>
    </message>
    <message>
        <source>A report cannot be written as “%1”.</source>
        <translation>보고서를 “%1”(으)로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .odt or .html.</source>
        <translation>.pdf, .odt, .html로 끝나는 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>The language “%1” is not known.</source>
        <translation>언어 “%1”을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>아는 언어: %1.</translation>
    </message>
    <message>
        <source>A report is written in one or two languages.</source>
        <translation>보고서는 한두 언어로 씁니다.</translation>
    </message>
    <message>
        <source>Give them as in ko,km.</source>
        <translation>ko,km처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The two languages of the report are the same.</source>
        <translation>보고서의 두 언어가 같습니다.</translation>
    </message>
    <message>
        <source>Give one language, or two different ones.</source>
        <translation>한 언어나 서로 다른 두 언어를 적으십시오.</translation>
    </message>
    <message>
        <source>No temporary folder could be made: %1</source>
        <translation>임시 폴더를 만들 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>“%1” 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation>먼저 폴더를 만들거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The report would overwrite the plan.</source>
        <translation>보고서가 계획을 덮어쓰게 됩니다.</translation>
    </message>
</context>
<context>
    <name>ZoningBalanceAlgorithm</name>
    <message>
        <source>Land balance: hectares and share by land-use class</source>
        <translation>토지 이용 집계: 분류별 면적(ha)과 비율</translation>
    </message>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Adds up the zones of a scenario by land-use code, in hectares on the ellipsoid. Every zone counts: codes that the plan&apos;s list does not have, and zones without a code, are classes of their own and are reported. Overlay zones lie on top of others and are left out. Overlapping and invalid zones are reported.</source>
        <translation>시나리오의 용도지역을 토지 이용 코드별로 타원체 면적(ha)으로 더합니다. 모든 지역을 셉니다. 계획의 목록에 없는 코드와 코드 없는 지역은 따로 분류해 알립니다. 중첩 지역은 다른 지역 위에 놓이므로 뺍니다. 겹치거나 올바르지 않은 지역을 알립니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Plans (*.gpkg);;All files (*)</source>
        <translation>계획 (*.gpkg);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Its name or uid</source>
        <translation>이름 또는 uid</translation>
    </message>
    <message>
        <source>Area and share of each class</source>
        <translation>분류별 면적과 비율</translation>
    </message>
    <message>
        <source>Total (ha)</source>
        <translation>합계 (ha)</translation>
    </message>
    <message>
        <source>Overlay zones, not in the total (ha)</source>
        <translation>합계에 넣지 않은 중첩 지역 (ha)</translation>
    </message>
    <message>
        <source>Findings about the zones</source>
        <translation>용도지역에서 발견한 문제</translation>
    </message>
    <message>
        <source>No plan is given. %1 is the plan&apos;s file (.gpkg).</source>
        <translation>계획이 없습니다. %1은(는) 계획 파일(.gpkg)입니다.</translation>
    </message>
    <message>
        <source>Counted more than once where zones overlap (ha)</source>
        <translation>용도지역이 겹쳐 두 번 이상 센 면적 (ha)</translation>
    </message>
</context>
<context>
    <name>ZoningBalanceText</name>
    <message numerus="yes">
        <source>%n zone(s) have no land-use code.</source>
        <translation>
            <numerusform>용도지역 %n곳에 토지 이용 코드가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 ha, counted as a class of their own. Give them a code.</source>
        <translation>모두 %1 ha이며 따로 분류해 셌습니다. 코드를 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have the code “%1”, which is not in the plan&apos;s code list.</source>
        <translation>
            <numerusform>용도지역 %n곳의 코드 “%1”이(가) 계획의 코드 목록에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1 ha, counted under that code. Correct the code, or add it to the code list.</source>
        <translation>모두 %1 ha이며 그 코드로 셌습니다. 코드를 고치거나 코드 목록에 추가하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) used here are unverified.</source>
        <translation>
            <numerusform>여기서 쓴 분류 %n개가 미확인입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check them against the instrument before they are quoted as law: %1.</source>
        <translation>법으로 인용하기 전에 원문과 대조하십시오: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have an invalid shape, such as a boundary that crosses itself.</source>
        <translation>
            <numerusform>용도지역 %n곳의 모양이 올바르지 않습니다(경계가 자신과 교차하는 등).</numerusform>
        </translation>
    </message>
    <message>
        <source>They were measured as repaired, which may not be what was meant. Redraw their boundaries.</source>
        <translation>수정한 모양으로 쟀으며 뜻한 것과 다를 수 있습니다. 경계를 다시 그리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) have no shape, or one without area.</source>
        <translation>
            <numerusform>용도지역 %n곳에 도형이 없거나 면적이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They add nothing to the balance. Draw them, or delete them.</source>
        <translation>집계에 더해지지 않습니다. 그리거나 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) lie where the plan&apos;s coordinate system does not reach.</source>
        <translation>
            <numerusform>용도지역 %n곳이 계획 좌표계가 미치지 않는 곳에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be measured and add nothing to the balance. Check in which coordinate system they were drawn.</source>
        <translation>잴 수 없어 집계에 더하지 않았습니다. 어느 좌표계로 그렸는지 확인하십시오.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>Two zones overlap by %1 ha: %2 and %3.</source>
        <translation>두 용도지역이 %1 ha 겹칩니다: %2, %3.</translation>
    </message>
    <message>
        <source>The land counts in both, so the total is too large by it. Correct the boundary.</source>
        <translation>그 땅은 양쪽에 들어가 합계가 그만큼 큽니다. 경계를 고치십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pair(s) of zones overlap.</source>
        <translation>
            <numerusform>겹치는 용도지역이 %n쌍 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the largest are listed one by one.</source>
        <translation>가장 큰 것만 하나씩 적습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n overlay zone(s) are not in the balance.</source>
        <translation>
            <numerusform>중첩 지역 %n곳은 집계에 넣지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie on top of other zones, together %1 ha; counting them would count land twice.</source>
        <translation>다른 지역 위에 놓이며 모두 %1 ha입니다. 세면 땅을 두 번 세게 됩니다.</translation>
    </message>
    <message>
        <source>This scenario has no zones.</source>
        <translation>이 시나리오에는 용도지역이 없습니다.</translation>
    </message>
    <message>
        <source>Draw zones, or import them into the table “zone”.</source>
        <translation>용도지역을 그리거나 표 “zone”으로 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>ZoningReport</name>
    <message>
        <source>Zones without a code</source>
        <translation>코드 없는 용도지역</translation>
    </message>
    <message>
        <source>Code not in the plan&apos;s list</source>
        <translation>계획의 목록에 없는 코드</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>고칠 것</translation>
    </message>
    <message>
        <source>Land by class</source>
        <translation>분류별 토지</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>지역 수</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>면적</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Share of each class in the land of the plan</source>
        <translation>계획 토지에서 각 분류의 비율</translation>
    </message>
    <message>
        <source>Classes marked “unverified” come from sources that have not been confirmed against the instrument. Check them before they are quoted as law.</source>
        <translation>“미확인” 분류는 원문과 대조하지 않은 출처에서 왔습니다. 법으로 인용하기 전에 확인하십시오.</translation>
    </message>
    <message>
        <source>Zones without a code, or with one that the plan&apos;s list does not have, are counted as they stand and must be corrected.</source>
        <translation>코드가 없거나 계획의 목록에 없는 코드를 가진 지역은 그대로 셌으며 고쳐야 합니다.</translation>
    </message>
    <message>
        <source>Zones overlap: %1 are counted more than once in the total.</source>
        <translation>용도지역이 겹칩니다. %1이(가) 합계에 두 번 이상 들어 있습니다.</translation>
    </message>
    <message>
        <source>Overlay zones (%1) lie on top of other zones and are not in the balance.</source>
        <translation>중첩 지역(%1)은 다른 지역 위에 놓이므로 집계에 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>This scenario has no zones, so there is no land-use map and no land balance. Draw zones or import them.</source>
        <translation>이 시나리오에는 용도지역이 없어 토지 이용도와 집계가 없습니다. 그리거나 가져오십시오.</translation>
    </message>
    <message>
        <source>Land-use plan</source>
        <translation>토지 이용 계획</translation>
    </message>
    <message>
        <source>Land in zones</source>
        <translation>용도지역 면적</translation>
    </message>
    <message>
        <source>Areas are measured on the ellipsoid of the plan&apos;s coordinate system (%1), not on the map&apos;s plane.</source>
        <translation>면적은 지도 평면이 아니라 계획 좌표계(%1)의 타원체에서 쟀습니다.</translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation>토지 이용 분류</translation>
    </message>
    <message>
        <source>Smaller classes together</source>
        <translation>작은 분류 모두</translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>구역 밖</translation>
    </message>
    <message>
        <source>%1 (code not in the list)</source>
        <translation>%1 (목록에 없는 코드)</translation>
    </message>
    <message>
        <source>No regulation limits what may be built in the classes of this plan. Write coverage, floor area ratio or height for them.</source>
        <translation>이 계획의 분류에는 지을 수 있는 것을 제한하는 규정이 없습니다. 건폐율, 용적률 또는 높이를 적으십시오.</translation>
    </message>
    <message>
        <source>Rules of the classes in use</source>
        <translation>쓰인 분류의 규정</translation>
    </message>
    <message>
        <source>%1, in the scenario %2</source>
        <translation>%1, 시나리오 %2</translation>
    </message>
    <message>
        <source>What may be built: floor area, people and jobs</source>
        <translation>지을 수 있는 규모: 연면적, 인구, 일자리</translation>
    </message>
    <message>
        <source>Floor area, m²: %1</source>
        <translation>연면적, m²: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>인구: %1</translation>
    </message>
    <message>
        <source>Jobs: %1</source>
        <translation>일자리: %1</translation>
    </message>
    <message>
        <source>%1 sites of together %2 may carry %3 m² of floor area; %4 m² stand there, and %5 m² remain to be built.</source>
        <translation>대지 %1곳(모두 %2)에 연면적 %3 m²를 지을 수 있습니다. %4 m²는 이미 있고, %5 m²를 더 지을 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing limits the floor area of %1 sites; they are in none of these sums.</source>
        <translation>대지 %1곳은 연면적에 제한이 없어 이 합계에 들지 않습니다.</translation>
    </message>
    <message>
        <source>No regulation reaches %1 sites, parks and the like among them; they are in none of these sums.</source>
        <translation>공원 등을 포함한 대지 %1곳은 적용되는 규정이 없어 이 합계에 들지 않습니다.</translation>
    </message>
    <message>
        <source>Floor area allowed, m²</source>
        <translation>허용 연면적, m²</translation>
    </message>
    <message>
        <source>People that it can house</source>
        <translation>수용 가능 인구</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>Which rule binds on each site</source>
        <translation>대지마다 제한하는 규제</translation>
    </message>
    <message>
        <source>Capacity: footprint = least of envelope, coverage and what required open space leaves; storeys = height ÷ height of a storey, whole; floor area = least of floor area ratio × site, footprint × storeys and what open space by floor area and parking leave. It is what the rules allow, not what will be built.</source>
        <translation>수용력: 건축면적 = 건축 가능 영역, 건폐율, 필요한 공지를 빼고 남는 땅 가운데 가장 작은 것. 층수 = 높이 ÷ 층고의 정수 부분. 연면적 = 용적률 × 대지면적, 건축면적 × 층수, 연면적 대비 공지와 주차가 허용하는 것 가운데 가장 작은 것. 규정이 허용하는 것이며, 실제로 지을 것은 아닙니다.</translation>
    </message>
    <message>
        <source>People = homes × occupancy × household size; homes = residential floor area × efficiency ÷ floor area of a home; jobs = other floor area ÷ floor area per job. Where the plan gives no such value, Madang&apos;s own round numbers are taken.</source>
        <translation>인구 = 주택 수 × 입주율 × 가구원 수. 주택 수 = 주거 연면적 × 전용 면적 비율 ÷ 주택 규모. 일자리 = 그 밖의 연면적 ÷ 일자리당 연면적. 계획에 이런 값이 없으면 마당의 대략적인 값을 씁니다.</translation>
    </message>
    <message>
        <source>The law is that in force on %1.</source>
        <translation>법령은 %1에 시행 중인 것입니다.</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>What may be built</source>
        <translation>지을 수 있는 규모</translation>
    </message>
    <message>
        <source>This scenario has no parcels, blocks or zones, so there is nothing to build on. Draw them or import them.</source>
        <translation>이 시나리오에는 필지도 블록도 용도지역도 없어 건축할 땅이 없습니다. 그리거나 가져오십시오.</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>시나리오 %1</translation>
    </message>
    <message>
        <source>Indicators and their targets</source>
        <translation>지표와 목표</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>신호</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Not known: %1. %2</source>
        <translation>알 수 없음: %1. %2</translation>
    </message>
    <message>
        <source>How far indicators come up to their targets; the line is the target</source>
        <translation>지표의 목표 달성 정도, 세로선이 목표</translation>
    </message>
    <message>
        <source>The same around a middle; the outer ring is the target</source>
        <translation>같은 내용의 방사형 그림, 바깥 고리가 목표</translation>
    </message>
    <message>
        <source>Indicators: %1</source>
        <translation>지표: %1</translation>
    </message>
    <message>
        <source>Figures of indicators</source>
        <translation>지표의 수치</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>건폐율</translation>
    </message>
    <message>
        <source>Floor area ratio</source>
        <translation>용적률</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Setbacks: front / side / rear</source>
        <translation>이격거리: 전면 / 측면 / 후면</translation>
    </message>
    <message>
        <source>Open space, of site / of floor area</source>
        <translation>공지: 대지 대비 / 연면적 대비</translation>
    </message>
    <message>
        <source>Smallest lot; parking per home / per m²</source>
        <translation>최소 대지면적; 주차: 세대당 / m²당</translation>
    </message>
    <message>
        <source>%1, under the regulations %2</source>
        <translation>%1, 규정 %2 적용</translation>
    </message>
    <message>
        <source>* Unverified: not compared with the instrument it comes from. It must not be quoted as law.</source>
        <translation>* 미확인: 근거 법령과 대조하지 않은 값입니다. 법으로 인용해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>Rules with a condition (lot area, road width, height or use) and those of overlays hold beside these where they apply.</source>
        <translation>조건(대지면적, 도로 폭, 높이, 용도)이 붙은 규정과 중첩 지역의 규정은 해당하는 곳에서 이와 함께 적용됩니다.</translation>
    </message>
    <message>
        <source>Floor area, m², base plan</source>
        <translation>연면적(m²), 기본 계획</translation>
    </message>
    <message>
        <source>People, base plan</source>
        <translation>인구, 기본 계획</translation>
    </message>
    <message>
        <source>Jobs, base plan</source>
        <translation>일자리, 기본 계획</translation>
    </message>
    <message>
        <source>%1 of this floor area is bound by rules that are not verified.</source>
        <translation>이 연면적의 %1은 확인되지 않은 규정에 따른 것입니다.</translation>
    </message>
</context>
<context>
    <name>madang::AboutDialog</name>
    <message>
        <source>About Madang</source>
        <translation>Madang 정보</translation>
    </message>
    <message>
        <source>A workbench for drawing a city&apos;s master plan, testing it and reporting on it in two languages. A madang is the yard where a village meets.</source>
        <translation>도시 종합 계획을 그리고, 시험하고, 두 언어로 보고하는 작업대입니다. 마당은 마을이 모이는 곳입니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. World map: Natural Earth, public domain, as QGIS ships it.</source>
        <translation>GNU 일반 공중 사용 허가서 2판 이상을 따르는 자유 소프트웨어입니다. 세계 지도: QGIS가 담고 있는 Natural Earth, 퍼블릭 도메인.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>버전 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madang::ActivityBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::AttributeChangesModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>가져올 수 없음</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>계획의 값</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일의 값</translation>
    </message>
</context>
<context>
    <name>madang::AttributeDesk</name>
    <message>
        <source>Changing the rows…</source>
        <translation>행 바꾸는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈추기</translation>
    </message>
</context>
<context>
    <name>madang::AttributeModel</name>
    <message>
        <source>Reading the table: %1</source>
        <translation>표 읽기: %1</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>표 정렬</translation>
    </message>
    <message>
        <source>Stored as %1</source>
        <translation>저장된 값: %1</translation>
    </message>
    <message>
        <source>Click to sort; right-click or Alt+Down to filter</source>
        <translation>누르면 정렬하고, 오른쪽 단추나 Alt+아래 화살표로 거릅니다</translation>
    </message>
</context>
<context>
    <name>madang::AttributeTable</name>
    <message>
        <source>Rows of the table</source>
        <translation>표의 행</translation>
    </message>
    <message>
        <source>The table that is shown</source>
        <translation>보고 있는 표</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>행 거르기</translation>
    </message>
    <message>
        <source>Shows only rows that hold these words, in any language or script</source>
        <translation>이 말이 들어 있는 행만 보입니다. 어느 언어나 문자든 됩니다</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>해당하는 행이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Attribute table</source>
        <translation>속성표</translation>
    </message>
    <message>
        <source>Zoom to the selected rows</source>
        <translation>선택한 행으로 확대</translation>
    </message>
    <message>
        <source>Set a value for the selected rows…</source>
        <translation>선택한 행에 값 넣기…</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Paste from the current cell on</source>
        <translation>지금 칸부터 붙여 넣기</translation>
    </message>
    <message>
        <source>Filter by the values of this column…</source>
        <translation>이 열의 값으로 거르기…</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>모든 행 보기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2행 가운데 %1행</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>number of rows</comment>
        <translation>%1, %2개 선택</translation>
    </message>
</context>
<context>
    <name>madang::AttributesDialog</name>
    <message>
        <source>Read attributes back</source>
        <translation>속성 다시 읽기</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>&amp;Encoding of texts</source>
        <translation>글의 인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>By what the file shows</source>
        <translation>파일을 보고 판단</translation>
    </message>
    <message>
        <source>What the file says otherwise than the plan</source>
        <translation>파일이 계획과 다른 점</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>비교 진행</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Takes the values of the file into the plan, as one step to undo</source>
        <translation>파일의 값을 계획에 넣습니다. 실행 취소 한 번으로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Attributes of %1</source>
        <translation>%1의 속성</translation>
    </message>
    <message>
        <source>Comparing the file with the plan…</source>
        <translation>파일을 계획과 비교하는 중…</translation>
    </message>
    <message>
        <source>The file cannot be read back.</source>
        <translation>파일을 다시 읽을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan are as the file has them. It is one step to undo.</source>
        <translation>
            <numerusform>계획의 행 %n개를 파일대로 바꾸었습니다. 실행 취소 한 번으로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says what the plan says. There is nothing to change.</source>
        <translation>파일이 계획과 같습니다. 바꿀 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the plan will change.</source>
        <translation>
            <numerusform>계획의 행 %n개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave out %n line(s) that cannot be taken</source>
        <translation>
            <numerusform>가져올 수 없는 %n줄 빼기(&amp;L)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ColumnFilterPopup</name>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최솟값</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최댓값</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>값 찾기</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>value, number of rows</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Uncheck all</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Only the most frequent values are listed. The box above the table finds the others.</source>
        <translation>가장 잦은 값만 나와 있습니다. 나머지는 표 위의 칸에서 찾으십시오.</translation>
    </message>
</context>
<context>
    <name>madang::CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>Two maps beside each other that move together</source>
        <translation>함께 움직이는 두 지도를 나란히 놓습니다</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>밀어 보기</translation>
    </message>
    <message>
        <source>One map over the other, with a line to move between them</source>
        <translation>한 지도를 다른 지도 위에 겹치고 경계선을 옮겨 가며 봅니다</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>What was added, removed and changed, on the map and in a table</source>
        <translation>더하고 빼고 바꾼 것을 지도와 표로 봅니다</translation>
    </message>
    <message>
        <source>The scenario that the one on the map is compared with</source>
        <translation>지도에 표시된 시나리오와 비교할 시나리오</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>“%1” &amp;compared with</source>
        <translation>“%1”의 비교 대상(&amp;C)</translation>
    </message>
</context>
<context>
    <name>madang::CompareDesk</name>
    <message>
        <source>Compare s&amp;cenarios</source>
        <translation>시나리오 비교(&amp;C)</translation>
    </message>
    <message>
        <source>Compare this scenario with another one (%1)</source>
        <translation>이 시나리오를 다른 시나리오와 비교합니다 (%1)</translation>
    </message>
    <message>
        <source>There is only one scenario: make another one to compare it with</source>
        <translation>시나리오가 하나뿐입니다. 비교하려면 하나 더 만드십시오</translation>
    </message>
</context>
<context>
    <name>madang::ComputedLayers</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>madang::DatasetDialog</name>
    <message>
        <source>Add a data set</source>
        <translation>데이터 추가</translation>
    </message>
    <message>
        <source>The file stays where it is; the plan keeps its place and its checksum.</source>
        <translation>파일은 있던 곳에 남고, 계획은 그 위치와 체크섬을 기억합니다.</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>퍼블릭 도메인</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>내부용</translation>
    </message>
    <message>
        <source>Who made it, and when</source>
        <translation>누가 언제 만들었는지</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>종류(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>이용 조건(&amp;L)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::DifferenceModel</name>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>도형</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name, number or kind</source>
        <translation>이름, 번호 또는 종류</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>달라진 항목</translation>
    </message>
</context>
<context>
    <name>madang::DifferencePane</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>비교 진행 상황</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>서로 다른 행</translation>
    </message>
    <message>
        <source>Hectares by land-use class</source>
        <translation>용도별 면적(ha)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>&amp;Rows that differ, as CSV…</source>
        <translation>서로 다른 행을 CSV로(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Hectares by class, as CSV…</source>
        <translation>용도별 면적을 CSV로(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose “Differences” while two scenarios are compared, and they are listed here.</source>
        <translation>두 시나리오를 비교하면서 “차이”를 고르면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Comparing the scenarios…</source>
        <translation>시나리오를 비교하는 중…</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same.</source>
        <translation>“%1”과(와) “%2”은(는) 같습니다.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: added %3, removed %4, changed %5</source>
        <translation>“%1”에서 “%2”(으)로: 추가 %3, 삭제 %4, 변경 %5</translation>
    </message>
    <message>
        <source>Without a class</source>
        <translation>용도 없음</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지이용</translation>
    </message>
    <message>
        <source>Before (ha)</source>
        <translation>이전 (ha)</translation>
    </message>
    <message>
        <source>After (ha)</source>
        <translation>이후 (ha)</translation>
    </message>
    <message>
        <source>Change (ha)</source>
        <translation>증감 (ha)</translation>
    </message>
</context>
<context>
    <name>madang::DifferenceView</name>
    <message>
        <source>Differences of scenarios</source>
        <translation>시나리오 차이</translation>
    </message>
</context>
<context>
    <name>madang::DrawingActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Draw and edit</source>
        <translation>그리기와 편집(&amp;D)</translation>
    </message>
    <message>
        <source>Draw with straight sides</source>
        <translation>직선 변으로 그리기</translation>
    </message>
    <message>
        <source>Click the corner points; a right click, Enter or a double click ends. Backspace takes the last point back, Esc all.</source>
        <translation>꼭짓점을 차례로 누르십시오. 오른쪽 단추, Enter 또는 두 번 누르기로 끝냅니다. Backspace는 마지막 점을, Esc는 모두를 되돌립니다.</translation>
    </message>
    <message>
        <source>Draw with arcs</source>
        <translation>호로 그리기</translation>
    </message>
    <message>
        <source>The second click of each arc lies on it, the third ends it.</source>
        <translation>호마다 두 번째로 누르는 점은 호 위에 있고, 세 번째 점에서 호가 끝납니다.</translation>
    </message>
    <message>
        <source>Draw a rectangle by two corners</source>
        <translation>두 꼭짓점으로 직사각형 그리기</translation>
    </message>
    <message>
        <source>Draw a rectangle by one side and its depth</source>
        <translation>한 변과 깊이로 직사각형 그리기</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Click, or draw a box. Ctrl or Shift adds and takes away. Delete deletes.</source>
        <translation>누르거나 상자를 그리십시오. Ctrl이나 Shift로 더하고 뺍니다. Delete로 삭제합니다.</translation>
    </message>
    <message>
        <source>Move corner points</source>
        <translation>꼭짓점 옮기기</translation>
    </message>
    <message>
        <source>Drag a corner point. A double click on a boundary adds one, Delete takes the chosen one away. Neighbours follow.</source>
        <translation>꼭짓점을 끌어 옮기십시오. 경계를 두 번 누르면 꼭짓점이 더해지고, Delete는 고른 꼭짓점을 없앱니다. 이웃도 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Move the selection</source>
        <translation>선택한 것 옮기기</translation>
    </message>
    <message>
        <source>Drag, or click from where and to where.</source>
        <translation>끌거나, 옮길 기준점과 옮겨 놓을 점을 차례로 누르십시오.</translation>
    </message>
    <message>
        <source>Copy the selection to another place</source>
        <translation>선택한 것을 다른 곳에 복사</translation>
    </message>
    <message>
        <source>Turn the selection</source>
        <translation>선택한 것 회전</translation>
    </message>
    <message>
        <source>Drag around its middle. Ctrl keeps to steps of 5°.</source>
        <translation>중심 둘레로 끌어 돌리십시오. Ctrl을 누르면 5°씩 회전합니다.</translation>
    </message>
    <message>
        <source>Split along a line</source>
        <translation>선을 따라 나누기</translation>
    </message>
    <message>
        <source>What is selected is split, or all that the line cuts through.</source>
        <translation>선택한 것을 나눕니다. 선택한 것이 없으면 선이 가로지르는 것을 모두 나눕니다.</translation>
    </message>
    <message>
        <source>Draw a boundary anew</source>
        <translation>경계 다시 그리기</translation>
    </message>
    <message>
        <source>The line begins and ends on the old boundary. Neighbours follow.</source>
        <translation>선은 기존 경계 위에서 시작하고 끝납니다. 이웃도 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Merge the selection into one</source>
        <translation>선택한 것을 하나로 합치기</translation>
    </message>
    <message>
        <source>What is the largest gives its name and code.</source>
        <translation>가장 큰 것의 이름과 코드를 씁니다.</translation>
    </message>
    <message>
        <source>Move boundaries outwards or inwards</source>
        <translation>경계를 바깥쪽이나 안쪽으로 옮기기</translation>
    </message>
    <message>
        <source>Give the selection what is chosen here</source>
        <translation>여기서 고른 것을 선택한 것에 지정</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>선택한 것 삭제</translation>
    </message>
    <message>
        <source>Catch corner points, boundaries and crossings</source>
        <translation>꼭짓점, 경계, 교차점에 맞추기</translation>
    </message>
    <message>
        <source>Follow the boundaries between two points</source>
        <translation>두 점 사이의 경계 따라가기</translation>
    </message>
    <message>
        <source>Type lengths, angles and coordinates</source>
        <translation>길이, 각도, 좌표 입력</translation>
    </message>
    <message>
        <source>Move zones, blocks and parcels together</source>
        <translation>용도지역·블록·필지를 함께 옮기기</translation>
    </message>
    <message>
        <source>A corner point that they share is moved, added or taken away in all of them. Switch it off to change only what is drawn here.</source>
        <translation>함께 쓰는 꼭짓점은 모두에서 옮겨지고, 더해지고, 없어집니다. 끄면 여기서 그리는 것만 바뀝니다.</translation>
    </message>
    <message>
        <source>With the pointer on the map: D for a length, A for an angle, X and Y for coordinates, P for perpendicular or parallel to a boundary. Enter keeps a value; a click, or Enter again, sets the point.</source>
        <translation>포인터를 지도에 두고 D는 길이, A는 각도, X와 Y는 좌표, P는 경계에 수직 또는 평행을 뜻합니다. Enter는 값을 고정하고, 누르거나 Enter를 한 번 더 누르면 점이 정해집니다.</translation>
    </message>
</context>
<context>
    <name>madang::DrawingBar</name>
    <message>
        <source>What is drawn and edited</source>
        <translation>그리고 편집할 대상</translation>
    </message>
    <message>
        <source>Angle by which the selection is turned, clockwise</source>
        <translation>선택한 것을 회전할 각도(시계 방향)</translation>
    </message>
    <message>
        <source>°</source>
        <comment>after an angle</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>What is given to the selection by the brush, and to what is drawn</source>
        <translation>붓으로 선택한 객체에, 그리고 새로 그리는 객체에 지정할 항목</translation>
    </message>
    <message>
        <source>The land use, class, kind, phase or regulation set that it is given</source>
        <translation>지정할 토지 이용, 등급, 종류, 단계 또는 규정 묶음</translation>
    </message>
    <message>
        <source>Regulation set</source>
        <translation>규정 묶음</translation>
    </message>
    <message>
        <source>Its name, as the regulations of the plan call it or will call it:</source>
        <translation>계획의 규정에서 쓰거나 쓰게 될 이름:</translation>
    </message>
    <message>
        <source>Phases of the plan…</source>
        <translation>계획의 단계…</translation>
    </message>
    <message>
        <source>New regulation set…</source>
        <translation>새 규정 묶음…</translation>
    </message>
</context>
<context>
    <name>madang::DrawingDesk</name>
    <message>
        <source>This cannot be finished as it is drawn. %1 Take points back with Backspace.</source>
        <translation>그린 그대로는 끝낼 수 없습니다. %1 Backspace로 점을 되돌리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln objects can be selected on the map. Draw a smaller box, or select them in the table.</source>
        <translation>
            <numerusform>지도에서는 최대 %Ln개까지 선택할 수 있습니다. 더 작은 상자를 그리거나 표에서 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>zones (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::EditCommands</name>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Take back the last &amp;point</source>
        <translation>마지막 점 되돌리기(&amp;P)</translation>
    </message>
    <message>
        <source>Undone in the scenario “%1”: %2</source>
        <translation>시나리오 “%1”에서 실행 취소함: %2</translation>
    </message>
    <message>
        <source>Done again in the scenario “%1”: %2</source>
        <translation>시나리오 “%1”에서 다시 실행함: %2</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>실행 취소 중: %1</translation>
    </message>
    <message>
        <source>Doing again: %1</source>
        <translation>다시 실행 중: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>madang::EmptyPlanCard</name>
    <message>
        <source>Nothing is drawn in this plan yet</source>
        <translation>이 계획에는 아직 그린 것이 없습니다</translation>
    </message>
    <message>
        <source>Zoom to the site, then draw its roads and zones, or bring in what you have: drawings, shapefiles, tables. Files can be dropped on the map.</source>
        <translation>대상지로 확대한 뒤 도로와 용도지역을 그리거나, 가지고 있는 도면, 셰이프파일, 표를 가져오십시오. 파일을 지도에 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Draw zones, roads, blocks, parcels and facilities by hand</source>
        <translation>용도지역, 도로, 블록, 필지, 시설을 손으로 그립니다</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Copy rows of a file into the plan</source>
        <translation>파일의 행을 계획에 복사합니다</translation>
    </message>
    <message>
        <source>Add a data set…</source>
        <translation>데이터 추가…</translation>
    </message>
    <message>
        <source>Terrain, public transport and other large data that stay beside the plan</source>
        <translation>계획 옆에 두는 지형, 대중교통 등 큰 데이터</translation>
    </message>
</context>
<context>
    <name>madang::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>시나리오(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>테이블(&amp;T)</translation>
    </message>
    <message>
        <source>Tables to be written</source>
        <translation>쓸 테이블</translation>
    </message>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>좌표계(&amp;C)</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>파일의 좌표계</translation>
    </message>
    <message>
        <source>E&amp;ncoding of texts</source>
        <translation>글의 인코딩(&amp;N)</translation>
    </message>
    <message>
        <source>Older Korean programs read CP949 only; everything else reads Unicode</source>
        <translation>오래된 한국 프로그램은 CP949만 읽으며, 나머지는 유니코드를 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Layers of the drawing</source>
        <translation>도면의 레이어(&amp;L)</translation>
    </message>
    <message>
        <source>One for each class (land-use code, kind of road …)</source>
        <translation>종류(용도 코드, 도로 종류 등)마다 하나</translation>
    </message>
    <message>
        <source>One for each table</source>
        <translation>테이블마다 하나</translation>
    </message>
    <message>
        <source>&amp;Place of each row</source>
        <translation>행마다의 위치(&amp;P)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>넣지 않음</translation>
    </message>
    <message>
        <source>Longitude and latitude of a point in it</source>
        <translation>안쪽 한 점의 경도와 위도</translation>
    </message>
    <message>
        <source>The whole shape as text (WKT)</source>
        <translation>도형 전체를 글로 (WKT)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>파일(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where it is written</source>
        <translation>쓸 곳을 고릅니다</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Sho&amp;w in folder</source>
        <translation>폴더에서 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>table and how many rows it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Areas and lines as polylines, names as text, in metres. CP949 is what older Korean CAD programs read.</source>
        <translation>면과 선은 폴리라인, 이름은 글자로, 미터 단위입니다. 오래된 한국 CAD 프로그램은 CP949를 읽습니다.</translation>
    </message>
    <message>
        <source>One shapefile for each table. Names of columns have ten characters, texts 254 bytes.</source>
        <translation>테이블마다 셰이프파일 하나입니다. 열 이름은 열 글자, 글은 254바이트까지입니다.</translation>
    </message>
    <message>
        <source>One file with a layer for each table; keeps every text whole.</source>
        <translation>파일 하나에 테이블마다 레이어 하나를 담으며 모든 글을 온전히 지킵니다.</translation>
    </message>
    <message>
        <source>Names in both languages and the colours of the classes, in longitude and latitude.</source>
        <translation>두 언어의 이름과 종류별 색을 경위도로 씁니다.</translation>
    </message>
    <message>
        <source>A sheet for each table. Edit it, leave the column “uid” as it is, and read it back.</source>
        <translation>테이블마다 시트 하나입니다. 편집하되 “uid” 열은 그대로 두고 다시 읽으십시오.</translation>
    </message>
    <message>
        <source>One table of text for each table. A spreadsheet may take zeros and dates out of it: to edit and read back, rather take Excel.</source>
        <translation>테이블마다 CSV 하나입니다. 스프레드시트가 앞의 0이나 날짜를 바꿀 수 있으니, 편집해서 다시 읽으려면 Excel을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be written to %1.</source>
        <translation>
            <numerusform>%n행을 %1에 씁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose tables that have rows.</source>
        <translation>행이 있는 테이블을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) will be replaced.</source>
        <translation>
            <numerusform>이 가운데 파일 %n개를 바꾸어 씁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>파일 %n개가 이미 있습니다. 바꾸어 쓸까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are written.</source>
        <translation>
            <numerusform>%n행을 썼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>취소했습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>madang::FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation>여러 값</translation>
    </message>
</context>
<context>
    <name>madang::FileCommands</name>
    <message>
        <source>&amp;Plan</source>
        <translation>계획(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>새 계획(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>최근에 연 계획(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;sample plan</source>
        <translation>예제 계획 열기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import into the plan…</source>
        <translation>계획으로 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add a data set…</source>
        <translation>데이터 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>보고서(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>계획 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>No plan has been opened yet</source>
        <translation>아직 연 계획이 없습니다</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>목록 지우기(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport to CAD, GIS or a spreadsheet…</source>
        <translation>CAD, GIS, 스프레드시트로 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Read a&amp;ttributes back…</source>
        <translation>속성 다시 읽기(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Map sheets…</source>
        <translation>도면(&amp;M)…</translation>
    </message>
    <message>
        <source>Read attributes back</source>
        <translation>속성 다시 읽기</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>표 (*.xlsx *.ods *.csv)</translation>
    </message>
</context>
<context>
    <name>madang::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>발견한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>발견 사항 내보내기</translation>
    </message>
    <message>
        <source>Mend the chosen finding</source>
        <translation>선택한 점검 결과 고치기</translation>
    </message>
    <message>
        <source>Choose a finding that can be mended at a click</source>
        <translation>클릭 한 번으로 고칠 수 있는 점검 결과를 고르십시오</translation>
    </message>
    <message>
        <source>%1. It can be undone.</source>
        <translation>%1. 실행 취소할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>정도</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Plan check</source>
        <translation>계획 검사</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>madang::GiveValueDialog</name>
    <message numerus="yes">
        <source>Set a value for %Ln rows</source>
        <translation>
            <numerusform>%Ln행에 값 넣기</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>항목(&amp;F)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::HelpCommands</name>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Plugins…</source>
        <translation>플러그인(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;About Madang…</source>
        <translation>Madang 정보(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>madang::HistoryList</name>
    <message>
        <source>History of edits</source>
        <translation>편집 내역</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>열린 계획이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Go to this edit</source>
        <translation>이 편집으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>Undo or repeat edits until this one is the last that is done (Enter)</source>
        <translation>이 편집이 마지막이 될 때까지 실행을 취소하거나 다시 실행합니다 (Enter)</translation>
    </message>
    <message>
        <source>Undoing and repeating edits…</source>
        <translation>편집을 취소하고 다시 실행하는 중…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>여기서 멈춤</translation>
    </message>
</context>
<context>
    <name>madang::HistoryModel</name>
    <message>
        <source>The plan before its first edit</source>
        <translation>첫 편집 이전의 계획</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>Done, the latest</source>
        <translation>실행됨, 가장 최근</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>실행됨</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>버려짐</translation>
    </message>
    <message>
        <source>This edit was undone, and then something else was done: it cannot be repeated.</source>
        <translation>이 편집을 취소한 뒤 다른 편집을 했으므로 다시 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>madang::IdentifyCard</name>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>그곳으로 이동</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>Change its properties</source>
        <translation>속성 바꾸기</translation>
    </message>
</context>
<context>
    <name>madang::ImportDialog</name>
    <message>
        <source>Import into the plan</source>
        <translation>계획으로 가져오기</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>목록 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Every row that was refused or repaired, with the reason, as a table</source>
        <translation>받지 않았거나 고친 모든 행과 그 까닭을 표로 저장합니다</translation>
    </message>
    <message>
        <source>Writing into the plan…</source>
        <translation>계획에 쓰는 중…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 읽는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madang::ImportResults</name>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Id in the file</source>
        <translation>파일의 식별자</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Rows that were refused or repaired</source>
        <translation>받지 않았거나 고친 행</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the plan now: %1.</source>
        <translation>
            <numerusform>%n행을 계획에 가져왔습니다: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported. The plan is as it was.</source>
        <translation>가져온 것이 없습니다. 계획은 이전 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n행 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n행 거부</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>%n행 고침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n행 제외</numerusform>
        </translation>
    </message>
    <message>
        <source>one step to undo</source>
        <translation>한 번에 실행 취소 가능</translation>
    </message>
    <message>
        <source>There is nothing to remark on.</source>
        <translation>알릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Rows refused or repaired</source>
        <translation>받지 않았거나 고친 행</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows refused or repaired</source>
        <translation>
            <numerusform>받지 않았거나 고친 행 가운데 처음 %n행</numerusform>
        </translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>고침</translation>
    </message>
    <message>
        <source>Save the list of rows</source>
        <translation>행 목록 저장</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>가져오기 보고</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>madang::ImportSettings</name>
    <message>
        <source>Looking at the file…</source>
        <translation>파일을 살펴보는 중…</translation>
    </message>
    <message>
        <source>What the features of the file are in the plan</source>
        <translation>파일의 지형지물이 계획에서 무엇인지</translation>
    </message>
    <message>
        <source>Found by its bytes</source>
        <translation>바이트로 알아냈습니다</translation>
    </message>
    <message>
        <source>If the names in the first rows do not read right, choose another one</source>
        <translation>첫 행들의 이름이 바르게 읽히지 않으면 다른 것을 고르십시오</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 고르십시오 –</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>두 열</translation>
    </message>
    <message>
        <source>One column of WKT</source>
        <translation>WKT 한 열</translation>
    </message>
    <message>
        <source>not known: choose</source>
        <translation>알 수 없음: 고르십시오</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>파일의 좌표계</translation>
    </message>
    <message>
        <source>Column of longitudes or eastings</source>
        <translation>경도 또는 동거 열</translation>
    </message>
    <message>
        <source>Column of latitudes or northings</source>
        <translation>위도 또는 북거 열</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>레이어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>계획의 표(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>좌표계(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Places are in</source>
        <translation>위치가 있는 곳(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Text is in</source>
        <translation>문자 인코딩(&amp;T)</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>파일의 첫 행들</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>첫 행들</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>문자 %1</translation>
    </message>
    <message>
        <source>&amp;Only features with the tag “%1”</source>
        <translation>태그 “%1”이(가) 있는 지형지물만(&amp;O)</translation>
    </message>
    <message>
        <source>The file cannot be imported as it is.</source>
        <translation>파일을 이대로는 가져올 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation>
            <numerusform>%1 (%n행)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the layer.</source>
        <translation>레이어를 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the coordinate system; whoever made the file knows it.</source>
        <translation>좌표계를 고르십시오. 파일을 만든 사람이 압니다.</translation>
    </message>
    <message>
        <source>Choose the encoding in which the names in the first rows read right.</source>
        <translation>첫 행들의 이름이 바르게 읽히는 인코딩을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose the columns that hold the places.</source>
        <translation>위치가 담긴 열을 고르십시오.</translation>
    </message>
    <message>
        <source>The coordinate system that the file&apos;s numbers are in</source>
        <translation>파일의 좌푯값이 쓰는 좌표계</translation>
    </message>
    <message>
        <source>As the drawing says</source>
        <translation>도면에 적힌 대로</translation>
    </message>
    <message>
        <source>The unit of the drawing&apos;s numbers; 1 m of the place is 1000 in a drawing in millimetres</source>
        <translation>도면 수치의 단위입니다. 밀리미터 도면에서는 실제 1 m가 1000입니다</translation>
    </message>
    <message>
        <source>Only what lies on the checked layers is taken</source>
        <translation>표시한 레이어에 있는 것만 가져옵니다</translation>
    </message>
    <message>
        <source>Layers of the &amp;drawing</source>
        <translation>도면의 레이어(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>단위(&amp;U)</translation>
    </message>
    <message>
        <source>Choose at least one layer of the drawing.</source>
        <translation>도면의 레이어를 하나 이상 고르십시오.</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>모든 레이어</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>면 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>선 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>점 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>글 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers of the drawing that are taken</source>
        <translation>가져올 도면 레이어</translation>
    </message>
    <message>
        <source>Closed lines &amp;inside others of their layer are holes</source>
        <translation>같은 레이어의 다른 닫힌 선 안에 있는 닫힌 선은 구멍(&amp;I)</translation>
    </message>
    <message>
        <source>A drawing has no holes: without this, such a line becomes an area that lies over the one round it</source>
        <translation>도면에는 구멍이 없습니다. 선택하지 않으면 이런 선은 바깥 면 위에 겹치는 면이 됩니다</translation>
    </message>
</context>
<context>
    <name>madang::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>못함</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소함</translation>
    </message>
</context>
<context>
    <name>madang::JobsList</name>
    <message>
        <source>Nothing is running.</source>
        <translation>실행 중인 작업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>madang::LanguageSwitch</name>
    <message>
        <source>Language of the window</source>
        <translation>창의 언어</translation>
    </message>
</context>
<context>
    <name>madang::LayerMenu</name>
    <message>
        <source>&amp;Zoom to layer</source>
        <translation>레이어로 확대(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Opacity</source>
        <translation>불투명도(&amp;O)</translation>
    </message>
</context>
<context>
    <name>madang::LegendCard</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
</context>
<context>
    <name>madang::MainWindow</name>
    <message>
        <source>%1 (reading only) — Madang</source>
        <translation>%1 (읽기 전용) — Madang</translation>
    </message>
    <message>
        <source>%1 — Madang</source>
        <translation>%1 — Madang</translation>
    </message>
    <message>
        <source>The plugin “%1” is not loaded. %2</source>
        <translation>플러그인 “%1”을(를) 불러오지 못했습니다. %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>내역</translation>
    </message>
    <message>
        <source>Every edit of the plan, to go back to and forward again</source>
        <translation>되돌아가거나 다시 나아갈 수 있는 계획의 모든 편집</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>How the two scenarios differ</source>
        <translation>두 시나리오의 다른 점</translation>
    </message>
    <message>
        <source>Another program has changed this plan. What you see has been read anew.</source>
        <translation>다른 프로그램이 이 계획을 바꾸었습니다. 지금 보이는 것은 새로 읽은 내용입니다.</translation>
    </message>
</context>
<context>
    <name>madang::MapStatus</name>
    <message>
        <source>Scale of the map</source>
        <translation>지도의 축척</translation>
    </message>
    <message>
        <source>Position of the pointer in the plan&apos;s coordinate system</source>
        <translation>계획 좌표계에서 포인터의 위치</translation>
    </message>
    <message>
        <source>Coordinate system of the plan</source>
        <translation>계획의 좌표계</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 E, %2 N</source>
        <translation>동 %1, 북 %2</translation>
    </message>
</context>
<context>
    <name>madang::MapTools</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Move the map</source>
        <translation>지도 이동(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;What is here?</source>
        <translation>여기는 무엇?(&amp;W)</translation>
    </message>
    <message>
        <source>Measure a &amp;length</source>
        <translation>길이 재기(&amp;L)</translation>
    </message>
    <message>
        <source>Measure an &amp;area</source>
        <translation>면적 재기(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole plan</source>
        <translation>계획 전체(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>이전 화면(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>다음 화면(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
</context>
<context>
    <name>madang::MappingTable</name>
    <message>
        <source>Name (%1)</source>
        <translation>이름 (%1)</translation>
    </message>
    <message>
        <source>Overlay (1 or 0)</source>
        <translation>중첩 (1 또는 0)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Fields of the file for the columns of the plan</source>
        <translation>계획의 열에 넣을 파일의 필드</translation>
    </message>
    <message>
        <source>– empty –</source>
        <translation>– 비움 –</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1의 단위</translation>
    </message>
    <message>
        <source>The unit of numbers that have none behind them</source>
        <translation>뒤에 단위가 없는 수의 단위</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>없을 때</translation>
    </message>
    <message>
        <source>The value for rows in which the file has none</source>
        <translation>파일에 값이 없는 행에 넣을 값</translation>
    </message>
    <message>
        <source>%1 of rows in which the file has none</source>
        <translation>파일에 값이 없는 행의 %1</translation>
    </message>
</context>
<context>
    <name>madang::MeasureTool</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 (%2 km²)</source>
        <translation>%1 (%2 km²)</translation>
    </message>
    <message>
        <source>%1, last part %2</source>
        <translation>%1, 마지막 구간 %2</translation>
    </message>
</context>
<context>
    <name>madang::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <source>For example: Master plan of Battambang 2040</source>
        <translation>예: 바탐방 도시기본계획 2040</translation>
    </message>
    <message>
        <source>Choose another coordinate system</source>
        <translation>다른 좌표계 고르기</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <translation>까지(&amp;T)</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>저장할 곳 고르기</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>국가(&amp;C)</translation>
    </message>
    <message>
        <source>Coordinate &amp;system</source>
        <translation>좌표계(&amp;S)</translation>
    </message>
    <message>
        <source>Two &amp;languages</source>
        <translation>두 언어(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>통화(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>기준 연도(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Save the new plan</source>
        <translation>새 계획 저장</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>계획 (*.gpkg)</translation>
    </message>
    <message>
        <source>Choose a file for the plan.</source>
        <translation>계획을 담을 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>그 이름의 파일이 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>This folder does not exist or cannot be written to.</source>
        <translation>이 폴더가 없거나 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>madang::Notices</name>
    <message>
        <source>What checks and computations have noticed</source>
        <translation>검사와 계산에서 발견한 것</translation>
    </message>
    <message>
        <source>What runs in the background</source>
        <translation>뒤에서 실행 중인 작업</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>발견 사항: %1</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>발견 사항 없음</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>실행 중: %1</translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>실행 중인 작업 없음</translation>
    </message>
</context>
<context>
    <name>madang::OffsetMenu</name>
    <message>
        <source>Outwards (areas) or to the left (lines); negative: inwards or to the right</source>
        <translation>바깥쪽(면) 또는 왼쪽(선). 음수는 안쪽 또는 오른쪽</translation>
    </message>
    <message>
        <source> m</source>
        <comment>after a length</comment>
        <translation> m</translation>
    </message>
    <message>
        <source>Keep what was there</source>
        <translation>원래 것 남기기</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
</context>
<context>
    <name>madang::OriginFields</name>
    <message>
        <source>Who made it, and when</source>
        <translation>누가 언제 만들었는지</translation>
    </message>
    <message>
        <source>The report names it, and map sheets do</source>
        <translation>보고서와 도면에 적힙니다</translation>
    </message>
    <message>
        <source>What allows its use, such as CC BY 4.0</source>
        <translation>이용을 허락하는 조건(예: CC BY 4.0)</translation>
    </message>
    <message>
        <source>The report names it</source>
        <translation>보고서에 적힙니다</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>Lic&amp;ence</source>
        <translation>이용 조건(&amp;E)</translation>
    </message>
</context>
<context>
    <name>madang::OtherThemeLayers</name>
    <message>
        <source>Map layers to compare with: %1</source>
        <translation>비교할 지도 레이어: %1</translation>
    </message>
</context>
<context>
    <name>madang::PaintBrush</name>
    <message>
        <source>The regulation set was changed. It stands in the properties and in the table; the map does not show it.</source>
        <translation>규정 묶음을 바꾸었습니다. 속성과 표에서 볼 수 있으며, 지도에는 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>The phase was changed. It stands in the properties and in the table; the map shows the phases of zones, roads, canals and public transport lines.</source>
        <translation>단계를 바꾸었습니다. 속성과 표에서 볼 수 있습니다. 지도에는 용도지역, 도로, 수로, 대중교통 노선의 단계만 나타납니다.</translation>
    </message>
    <message>
        <source>The phase was changed. The map shows phases in its theme “%1”.</source>
        <translation>단계를 바꾸었습니다. 지도에서는 “%1” 주제에서 단계를 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::Panel</name>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Compute with the values above</source>
        <translation>위의 값으로 계산합니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>The plan has changed since this was computed. Run again to renew it.</source>
        <translation>계산한 뒤 계획이 바뀌었습니다. 다시 실행해 새로 고치십시오.</translation>
    </message>
</context>
<context>
    <name>madang::PanelHost</name>
    <message>
        <source>Close the panel</source>
        <translation>패널 닫기</translation>
    </message>
</context>
<context>
    <name>madang::PhaseDesk</name>
    <message>
        <source>&amp;Phases…</source>
        <translation>단계(&amp;P)…</translation>
    </message>
    <message>
        <source>Make, name, date and delete the phases of the plan</source>
        <translation>계획의 단계를 만들고, 이름과 연도를 정하고, 삭제합니다</translation>
    </message>
</context>
<context>
    <name>madang::PhaseModel</name>
    <message>
        <source>Objects and costs that are in this phase, in all scenarios</source>
        <translation>모든 시나리오에서 이 단계에 들어 있는 객체와 비용</translation>
    </message>
    <message>
        <source>A year of the common era, or nothing where it is not known yet</source>
        <translation>서기 연도. 아직 정해지지 않았으면 비워 둡니다</translation>
    </message>
    <message>
        <source>Name (%1)</source>
        <translation>이름 (%1)</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>시작 연도</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>종료 연도</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체 수</translation>
    </message>
    <message>
        <source>“%1” is not a year. Write it like 2030, or nothing where it is not known yet.</source>
        <translation>“%1”은(는) 연도가 아닙니다. 2030처럼 적거나, 아직 정해지지 않았으면 비워 두십시오.</translation>
    </message>
</context>
<context>
    <name>madang::PhasesDialog</name>
    <message>
        <source>Phases of the plan</source>
        <translation>계획의 단계</translation>
    </message>
    <message>
        <source>What is built when. Phases stand in the order of their years. Objects get one with the brush of the drawing bar, in their properties or in the table.</source>
        <translation>무엇을 언제 짓는지 정합니다. 단계는 연도 순으로 놓입니다. 객체의 단계는 그리기 막대의 붓, 속성 또는 표에서 지정합니다.</translation>
    </message>
    <message>
        <source>This plan has no phases yet. “New phase” makes the first one, from the base year of the plan.</source>
        <translation>이 계획에는 아직 단계가 없습니다. “새 단계”를 누르면 계획의 기준 연도부터 시작하는 첫 단계가 만들어집니다.</translation>
    </message>
    <message>
        <source>&amp;New phase</source>
        <translation>새 단계(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>앞으로(&amp;E)</translation>
    </message>
    <message>
        <source>Exchange the years with the phase before</source>
        <translation>앞 단계와 연도를 맞바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>뒤로(&amp;L)</translation>
    </message>
    <message>
        <source>Exchange the years with the phase after</source>
        <translation>뒤 단계와 연도를 맞바꿉니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the phase; objects that are in it stay, in no phase</source>
        <translation>단계를 삭제합니다. 들어 있던 객체는 단계 없이 남습니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both built in %3.</source>
        <translation>“%1”와(과) “%2”이(가) %3년에 겹칩니다.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both built from %3 to %4.</source>
        <translation>“%1”와(과) “%2”이(가) %3년부터 %4년까지 겹칩니다.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1”을(를) 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) are in this phase, in all scenarios. They stay, and are in no phase afterwards. Undo brings both back.</source>
        <translation>
            <numerusform>모든 시나리오에서 객체 %Ln개가 이 단계에 들어 있습니다. 객체는 그대로 남고 단계는 지워집니다. 실행 취소하면 둘 다 되돌아옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::Plan</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The history of this plan is incomplete: an entry is missing.</source>
        <translation>이 계획의 이력이 온전하지 않습니다. 항목 하나가 없습니다.</translation>
    </message>
</context>
<context>
    <name>madang::PlanCheck</name>
    <message>
        <source>The plan could not be checked</source>
        <translation>계획을 검사할 수 없었습니다</translation>
    </message>
    <message>
        <source>Plan check</source>
        <translation>계획 검사</translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>완료: %1. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::PlanDesk</name>
    <message>
        <source>Open a plan</source>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>계획 (*.gpkg)</translation>
    </message>
    <message>
        <source>Import into the plan</source>
        <translation>계획으로 가져오기</translation>
    </message>
    <message>
        <source>Add a data set</source>
        <translation>데이터 추가</translation>
    </message>
    <message>
        <source>Terrain, timetables and tables (*.tif *.tiff *.asc *.img *.vrt *.hgt *.zip *.csv);;All files (*)</source>
        <translation>지형, 시간표, 표 (*.tif *.tiff *.asc *.img *.vrt *.hgt *.zip *.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 belongs to the plan now.</source>
        <translation>%1이(가) 계획에 추가되었습니다.</translation>
    </message>
    <message>
        <source>Open a plan or start a new one first; then %1 can be brought into it.</source>
        <translation>먼저 계획을 열거나 새로 만드십시오. 그다음 %1을(를) 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Maps and tables (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.osm *.pbf *.csv *.xlsx *.ods *.zip);;All files (*)</source>
        <translation>지도와 표 (*.shp *.gpkg *.geojson *.json *.kml *.kmz *.dxf *.osm *.pbf *.csv *.xlsx *.ods *.zip);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>madang::PlanDrafter</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>바꾼 것이 없습니다. %1</translation>
    </message>
    <message>
        <source>Nothing was changed: it would be wrong in “%1”. %2</source>
        <translation>바뀐 것이 없습니다. “%1”에서 잘못됩니다. %2</translation>
    </message>
</context>
<context>
    <name>madang::PluginsDialog</name>
    <message>
        <source>Loaded</source>
        <translation>불러옴</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Off after a crash</source>
        <translation>충돌 뒤 꺼짐</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>고장</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>플러그인</translation>
    </message>
    <message>
        <source>Changes take effect at the next start of Madang.</source>
        <translation>변경은 Madang을 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, 버전 %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 켬</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>플러그인이 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madang::ProgressTask</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>메모리가 모자랍니다. 다른 프로그램을 닫고 다시 해 보십시오.</translation>
    </message>
</context>
<context>
    <name>madang::PropertiesCard</name>
    <message>
        <source>Properties of what is selected</source>
        <translation>선택한 것의 속성</translation>
    </message>
    <message>
        <source>&amp;Properties of the selection</source>
        <translation>선택한 것의 속성(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>그곳으로 확대</translation>
    </message>
    <message>
        <source>Close (F4 opens it again)</source>
        <translation>닫기 (F4로 다시 엽니다)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln개 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Identifier %1</source>
        <translation>식별자 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>area in m², in ha</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 together</source>
        <comment>size of all that is selected</comment>
        <translation>모두 %1</translation>
    </message>
</context>
<context>
    <name>madang::ReportDialog</name>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>첫째 언어</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>둘째 언어</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>시나리오(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>PDF, for printing and handing over</source>
        <translation>PDF, 인쇄와 제출용</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT), for editing</source>
        <translation>OpenDocument 문서(ODT), 편집용</translation>
    </message>
    <message>
        <source>HTML, for reading on a screen</source>
        <translation>HTML, 화면용</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>파일(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where the report is written</source>
        <translation>보고서를 쓸 곳 고르기</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>폴더에서 보기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>보고서 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>보고서 진행 상황</translation>
    </message>
    <message>
        <source>Searching and copying Khmer, Burmese, Thai or Tamil text works in ODT and HTML; a PDF carries it as a picture would.</source>
        <translation>크메르어, 미얀마어, 태국어, 타밀어 글자의 검색과 복사는 ODT와 HTML에서 됩니다. PDF는 그림처럼 담습니다.</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.odt *.html)</source>
        <translation>보고서 (*.pdf *.odt *.html)</translation>
    </message>
    <message>
        <source>%1 is already there. Replace it?</source>
        <translation>%1이(가) 이미 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>보고서가 %1에 있습니다.</translation>
    </message>
    <message>
        <source>A part could not be computed, and the report says so: %1</source>
        <translation>일부를 계산할 수 없었고 보고서에 그렇게 적었습니다: %1</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>취소했습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>madang::ReportTask</name>
    <message>
        <source>Report %1</source>
        <translation>보고서 %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this report. Close other programs and try again.</source>
        <translation>이 보고서를 쓰기에 메모리가 부족합니다. 다른 프로그램을 닫고 다시 하십시오.</translation>
    </message>
</context>
<context>
    <name>madang::ResultTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSV로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>표 내보내기</translation>
    </message>
</context>
<context>
    <name>madang::RevisionDesk</name>
    <message>
        <source>Save a revision…</source>
        <translation>판 저장…</translation>
    </message>
    <message>
        <source>Re&amp;visions…</source>
        <translation>판 목록(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the revision “%1”</source>
        <translation>판 “%1” 저장</translation>
    </message>
    <message>
        <source>The revision “%1” is saved in the folder %2.</source>
        <translation>판 “%1”을(를) %2 폴더에 저장했습니다.</translation>
    </message>
    <message>
        <source>Copy the revision “%1”</source>
        <translation>판 “%1” 복사</translation>
    </message>
    <message>
        <source>Going back to the revision “%1”…</source>
        <translation>판 “%1”(으)로 되돌아가는 중…</translation>
    </message>
    <message>
        <source>Before going back to %1</source>
        <translation>%1(으)로 되돌아가기 전</translation>
    </message>
    <message>
        <source>Go back to the revision “%1”</source>
        <translation>판 “%1”(으)로 되돌아가기</translation>
    </message>
    <message>
        <source>The plan is as it was in the revision “%1”. As it was until now it is in the revision “%2”.</source>
        <translation>계획이 판 “%1”의 상태로 되돌아갔습니다. 지금까지의 상태는 판 “%2”에 있습니다.</translation>
    </message>
    <message>
        <source>Copying the revision “%1”…</source>
        <translation>판 “%1” 복사 중…</translation>
    </message>
</context>
<context>
    <name>madang::RevisionTask</name>
    <message>
        <source>It was ended before its turn.</source>
        <translation>차례가 되기 전에 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>madang::RevisionsDialog</name>
    <message>
        <source>This plan has no revisions yet. “Save a revision” makes one.</source>
        <translation>이 계획에는 아직 판이 없습니다. “판 저장”으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Open a copy…</source>
        <translation>복사본 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Go back to it…</source>
        <translation>이 판으로 되돌아가기(&amp;G)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>폴더에서 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Revisions of the plan</source>
        <translation>계획의 판</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Open a copy of “%1”</source>
        <translation>“%1”의 복사본 열기</translation>
    </message>
    <message>
        <source>Plans (*.gpkg)</source>
        <translation>계획 (*.gpkg)</translation>
    </message>
    <message>
        <source>Go back to “%1”?</source>
        <translation>“%1”(으)로 되돌아갈까요?</translation>
    </message>
    <message>
        <source>The plan becomes what it was then, its history included. As it is now it is saved as a revision first. The plan is closed and opened again.</source>
        <translation>계획이 편집 내역까지 그때의 상태로 되돌아갑니다. 지금 상태는 먼저 판으로 저장됩니다. 계획을 닫았다가 다시 엽니다.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>되돌아가기(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::SaveRevisionDialog</name>
    <message>
        <source>Save a revision</source>
        <translation>판 저장</translation>
    </message>
    <message>
        <source>Every edit is kept as it is made. A revision is a copy of the whole plan under a name, to come back to or to hand over.</source>
        <translation>모든 편집은 하는 즉시 저장됩니다. 판은 계획 전체를 이름을 붙여 복사해 둔 것으로, 나중에 되돌아가거나 남에게 넘겨줄 때 씁니다.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>%1 현재</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioCommands</name>
    <message>
        <source>S&amp;cenario</source>
        <translation>시나리오(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New scenario from this one</source>
        <translation>이 시나리오에서 새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Make a scenario that begins as this one is and can be changed by itself (%1)</source>
        <translation>지금 시나리오와 같은 상태에서 시작해 따로 바꿀 수 있는 시나리오를 만듭니다 (%1)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Promote to its parent…</source>
        <translation>상위 시나리오에 반영(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>비교 대상(&amp;C)</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>시나리오 %1</translation>
    </message>
    <message>
        <source>Everything that “%1” changes, adds and removes goes over to “%2”. “%1” stays, without differences of its own; other scenarios under “%2” keep what they changed themselves. Undo takes it back.</source>
        <translation>“%1”에서 바꾸고 더하고 뺀 것이 모두 “%2”에 옮겨집니다. “%1”은 차이가 없는 상태로 남으며, “%2” 아래의 다른 시나리오에서 스스로 바꾼 것은 그대로 유지됩니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>반영(&amp;P)</translation>
    </message>
    <message>
        <source>“%1” does not differ from “%2”: there is nothing to promote.</source>
        <translation>“%1”은(는) “%2”와(과) 다른 점이 없어 반영할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Delete “%1” and the scenarios under it?</source>
        <translation>“%1”과(와) 그 아래의 시나리오를 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) stand on it and go with it: %1. Undo brings all of them back.</source>
        <translation>
            <numerusform>이 시나리오 위에 있는 시나리오 %n개도 함께 삭제됩니다: %1. 실행 취소로 모두 되살릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete all of them</source>
        <translation>모두 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>“%1”을(를) 삭제했습니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Take the changes of “%1” over into “%2”?</source>
        <translation>“%1”의 변경을 “%2”에 반영할까요?</translation>
    </message>
    <message>
        <source>“%2” has the changes of “%1” now.</source>
        <translation>이제 “%2”에 “%1”의 변경이 반영되었습니다.</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioPane</name>
    <message>
        <source>&amp;Scenarios</source>
        <translation>시나리오(&amp;S)</translation>
    </message>
    <message>
        <source>What can be done with the scenario</source>
        <translation>시나리오로 할 수 있는 일</translation>
    </message>
</context>
<context>
    <name>madang::ScenarioTreeView</name>
    <message>
        <source>%1, shown on the map</source>
        <translation>%1, 지도에 표시 중</translation>
    </message>
</context>
<context>
    <name>madang::SearchBox</name>
    <message>
        <source>Find in the plan</source>
        <translation>계획에서 찾기</translation>
    </message>
    <message>
        <source>&amp;Find in the plan</source>
        <translation>계획에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Reading the plan for the search</source>
        <translation>찾기 위해 계획 읽기</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>계획을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing in the plan is called so.</source>
        <translation>계획에 그런 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Names, numbers, land-use codes and identifiers, in any language, and coordinates (%1)</source>
        <translation>어느 언어로든 이름, 번호, 토지이용 코드, 식별자, 그리고 좌표 (%1)</translation>
    </message>
    <message>
        <source>Go to %1 E, %2 N (Enter)</source>
        <translation>동 %1, 북 %2 (으)로 가기 (Enter)</translation>
    </message>
</context>
<context>
    <name>madang::SearchResults</name>
    <message>
        <source>%1 · %2</source>
        <comment>table, number of rows found</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>madang::SheetDesk</name>
    <message>
        <source>Map sheets</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>What you have changed on “%1” is not in the plan.</source>
        <translation>“%1”에서 바꾼 것이 계획에 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Keep this sheet in the plan?</source>
        <translation>이 도면을 계획에 보관할까요?</translation>
    </message>
    <message>
        <source>What you have changed on it by hand is lost otherwise.</source>
        <translation>보관하지 않으면 직접 바꾼 것이 사라집니다.</translation>
    </message>
    <message>
        <source>%1 Save the sheet as a template, or what you have changed on it by hand is lost.</source>
        <translation>%1 도면을 양식으로 저장하지 않으면 직접 바꾼 것이 사라집니다.</translation>
    </message>
    <message>
        <source>&amp;Keep in the plan…</source>
        <translation>계획에 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Arrange the sheet anew for this paper?</source>
        <translation>이 용지에 맞추어 도면을 새로 배치할까요?</translation>
    </message>
    <message>
        <source>What has been changed on it by hand goes. Undo in the plan brings it back.</source>
        <translation>직접 바꾼 것은 없어집니다. 계획에서 실행 취소하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>What you have changed on it by hand goes. To have both, keep the sheet in the plan first.</source>
        <translation>직접 바꾼 것은 없어집니다. 둘 다 두려면 먼저 도면을 계획에 보관하십시오.</translation>
    </message>
    <message>
        <source>&amp;Arrange anew</source>
        <translation>새로 배치(&amp;A)</translation>
    </message>
    <message>
        <source>The map sheet is kept in its plan as “%1”.</source>
        <translation>도면이 계획에 “%1”(으)로 보관되었습니다.</translation>
    </message>
    <message>
        <source>Keep in the plan</source>
        <translation>계획에 보관</translation>
    </message>
    <message>
        <source>The plan keeps the sheet under this name, with all that you have changed on it. Its legend and areas go on following the plan; what you change on it later is stored by itself.</source>
        <translation>바꾼 것을 모두 담아 이 이름으로 도면을 계획에 보관합니다. 범례와 면적은 계속 계획을 따르며, 나중에 바꾸는 것은 저절로 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>보관(&amp;K)</translation>
    </message>
    <message>
        <source>Rename the sheet</source>
        <translation>도면 이름 바꾸기</translation>
    </message>
    <message>
        <source>The plan keeps the sheet under this name; the title on it stays as it is.</source>
        <translation>이 이름으로 도면을 계획에 보관합니다. 도면에 적힌 제목은 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo in the plan brings it back.</source>
        <translation>“%1”을(를) 삭제했습니다. 계획에서 실행 취소하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>“%1” is not kept in the plan any more: that was undone.</source>
        <translation>“%1”은(는) 더 이상 계획에 보관되어 있지 않습니다. 보관이 실행 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>madang::SheetForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>도면(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>시나리오(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Second l&amp;anguage</source>
        <translation>둘째 언어(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>용지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Way up</source>
        <translation>방향(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Shows</source>
        <translation>범위(&amp;S)</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>축척(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>Second title</source>
        <translation>둘째 제목</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>해상도(&amp;R)</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>계획 전체</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>지도에 보이는 부분</translation>
    </message>
    <message>
        <source>A sheet for each zone</source>
        <translation>용도지역마다 한 장</translation>
    </message>
    <message>
        <source>A sheet for each block</source>
        <translation>블록마다 한 장</translation>
    </message>
    <message>
        <source>A sheet for each catchment</source>
        <translation>유역마다 한 장</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>용지에 맞춤</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>인치당 %1도트</translation>
    </message>
    <message>
        <source>Of pictures, and of what a PDF or SVG holds as pictures</source>
        <translation>그림 파일과, PDF나 SVG 안에 그림으로 들어가는 부분의 해상도</translation>
    </message>
    <message>
        <source>The map can also be moved by hand: Move the map, above the sheet</source>
        <translation>도면 위의 ‘지도 이동’으로 지도를 직접 움직일 수도 있습니다</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>사본 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keep in the plan…</source>
        <translation>계획에 보관(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep this sheet under another name as well, and go on with that one</source>
        <translation>이 도면을 다른 이름으로도 보관하고 그 도면에서 계속합니다</translation>
    </message>
    <message>
        <source>Keep this sheet in the plan under a name, with all that you change on it by hand</source>
        <translation>직접 바꾼 것을 모두 담아 이 도면을 이름을 붙여 계획에 보관합니다</translation>
    </message>
    <message>
        <source>Rename the sheet in the plan</source>
        <translation>계획에 보관된 도면의 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete the sheet from the plan; undo brings it back</source>
        <translation>계획에서 도면 삭제. 실행 취소하면 되돌아옵니다</translation>
    </message>
    <message>
        <source>Delete the sheet from the plan</source>
        <translation>계획에서 도면 삭제</translation>
    </message>
    <message>
        <source>In the plan. What you change is stored by itself.</source>
        <translation>계획에 보관됨. 바꾸는 것은 저절로 저장됩니다.</translation>
    </message>
    <message>
        <source>In the plan, which can only be read now.</source>
        <translation>계획에 보관됨. 지금은 계획을 읽기만 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::SheetNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>madang::SheetPreview</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose and move parts</source>
        <translation>요소 선택·이동</translation>
    </message>
    <message>
        <source>Choose parts of the sheet, move them and make them larger; their words and looks are at the right</source>
        <translation>도면 요소를 골라 옮기고 크기를 바꿉니다. 글과 모양은 오른쪽에서 바꿉니다</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>지도 이동</translation>
    </message>
    <message>
        <source>Drag the map in its frame; the wheel changes its scale</source>
        <translation>틀 안에서 지도를 끌어 옮깁니다. 휠을 돌리면 축척이 바뀝니다</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Move the view over the sheet</source>
        <translation>도면 위에서 화면을 옮깁니다</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>See the sheet larger</source>
        <translation>도면을 더 크게 봅니다</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>See the sheet smaller</source>
        <translation>도면을 더 작게 봅니다</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>전체 도면</translation>
    </message>
    <message>
        <source>See the whole sheet</source>
        <translation>도면 전체를 봅니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Take back the last step on this sheet</source>
        <translation>이 도면에서 마지막으로 한 일을 되돌립니다</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Repeat the step on this sheet that was taken back</source>
        <translation>되돌린 일을 다시 합니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the chosen parts from this sheet</source>
        <translation>고른 요소를 이 도면에서 없앱니다</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>인쇄될 모습의 도면</translation>
    </message>
</context>
<context>
    <name>madang::SheetTask</name>
    <message>
        <source>Map sheet: %1</source>
        <translation>도면: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this sheet. Choose smaller paper or fewer dots per inch.</source>
        <translation>이 도면을 만들 메모리가 모자랍니다. 더 작은 용지나 더 낮은 해상도를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>madang::SheetWindow</name>
    <message>
        <source>Map sheets</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>Chosen part</source>
        <translation>고른 요소</translation>
    </message>
    <message>
        <source>The sheet before</source>
        <translation>이전 도면</translation>
    </message>
    <message>
        <source>The next sheet</source>
        <translation>다음 도면</translation>
    </message>
    <message>
        <source>&amp;Write the sheet…</source>
        <translation>도면 쓰기(&amp;W)…</translation>
    </message>
    <message>
        <source>As PDF, SVG or pictures; a PDF holds the sheets of all districts, the others become a file each</source>
        <translation>PDF, SVG 또는 그림으로 씁니다. PDF에는 모든 구역의 도면이 들어가고, 나머지는 도면마다 파일이 하나씩 생깁니다</translation>
    </message>
    <message>
        <source>&amp;Open template…</source>
        <translation>양식 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Draw the sheet on a layout template (.qpt) of your own, made here or in QGIS</source>
        <translation>여기서나 QGIS에서 직접 만든 레이아웃 양식(.qpt)에 도면을 그립니다</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>양식으로 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>Keep this sheet with all that you have changed as a layout template (.qpt), for here and for QGIS</source>
        <translation>바꾼 것을 모두 담아 이 도면을 레이아웃 양식(.qpt)으로 저장합니다. 여기서도 QGIS에서도 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of writing the sheet</source>
        <translation>도면 쓰기 진행</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>도면 %1 / %2</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>도면 한 장</translation>
    </message>
    <message>
        <source>Choose a part of the sheet with the pointer: a text to change its words, a sample, a line. The map is moved with “Move the map”; its scale is on the page “Sheet”.</source>
        <translation>포인터로 도면 요소를 고르십시오. 글을 고르면 내용을, 범례나 선을 고르면 모양을 바꿀 수 있습니다. 지도는 ‘지도 이동’으로 옮기고, 축척은 ‘도면’ 쪽에서 정합니다.</translation>
    </message>
    <message>
        <source>Write the sheet</source>
        <translation>도면 쓰기</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
        <translation>PDF (*.pdf);;그림 (*.png);;도면 (*.svg)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>취소했습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The sheet is in %1.</source>
        <translation>도면이 %1에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are in %1.</source>
        <translation>
            <numerusform>도면 %n장이 %1에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open template</source>
        <translation>양식 열기</translation>
    </message>
    <message>
        <source>Layout templates (*.qpt)</source>
        <translation>레이아웃 양식 (*.qpt)</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>양식으로 저장</translation>
    </message>
    <message>
        <source>The sheet has no map any more.</source>
        <translation>도면에 지도가 없습니다.</translation>
    </message>
    <message>
        <source>Take back its removal with Undo above the sheet.</source>
        <translation>도면 위의 실행 취소로 지도를 되살리십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already. Replace them?</source>
        <translation>
            <numerusform>파일 %n개가 이미 있습니다. 바꾸어 쓸까요?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madang::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Themes of the map</source>
        <translation>지도 주제</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4</source>
        <translation>Ctrl+1 – Ctrl+4</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 – Alt+9</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Show a finding on the map</source>
        <translation>발견 사항을 지도에서 보기</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take back the last point of a measurement</source>
        <translation>마지막 측정 점 되돌리기</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Close the card, clear a measurement</source>
        <translation>카드 닫기, 측정 지우기</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>madang::SidePanel</name>
    <message>
        <source>La&amp;yers</source>
        <translation>레이어(&amp;Y)</translation>
    </message>
    <message>
        <source>Schematic plan for training. Nothing in it was surveyed.</source>
        <translation>교육용 개략 계획. 측량한 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>madang::StartPage</name>
    <message>
        <source>Draw a city&apos;s master plan, test it, and report on it in two languages.</source>
        <translation>도시 종합 계획을 그리고, 시험하고, 두 언어로 보고하십시오.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>예제 계획 열기</translation>
    </message>
    <message>
        <source>A schematic plan of Battambang to try everything on. You get a copy of your own.</source>
        <translation>무엇이든 시험해 볼 수 있는 바탐방의 개략 계획입니다. 사본을 받습니다.</translation>
    </message>
    <message>
        <source>Start a new plan</source>
        <translation>새 계획 시작</translation>
    </message>
    <message>
        <source>An empty plan for a country, with its land-use classes and coordinate system.</source>
        <translation>한 나라의 토지 이용 분류와 좌표계를 갖춘 빈 계획입니다.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>계획 열기</translation>
    </message>
    <message>
        <source>A plan file (.gpkg) from this computer or a stick. You can also drop it on this window.</source>
        <translation>이 컴퓨터나 USB의 계획 파일(.gpkg). 이 창에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>최근에 연 계획</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>madang::SwipeHandle</name>
    <message>
        <source>Line between the two scenarios</source>
        <translation>두 시나리오 사이의 경계선</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys</source>
        <translation>끌거나 화살표 키로 옮기십시오</translation>
    </message>
</context>
<context>
    <name>madang::TableEditing</name>
    <message>
        <source>Nothing was pasted. There are %1 rows to paste, and %2 from the chosen one to the end of the table.</source>
        <translation>아무것도 붙여 넣지 않았습니다. 붙여 넣을 행은 %1개인데, 고른 행부터 표 끝까지는 %2행입니다.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Line %1, column “%2”: %3</source>
        <translation>아무것도 붙여 넣지 않았습니다. %1번째 줄, “%2” 열: %3</translation>
    </message>
</context>
<context>
    <name>madang::ThemeLayers</name>
    <message>
        <source>The map is without the layers of “%1”</source>
        <translation>지도에 “%1”의 레이어가 빠졌습니다</translation>
    </message>
    <message>
        <source>Map layers: %1</source>
        <translation>지도 레이어: %1</translation>
    </message>
</context>
<context>
    <name>madang::ThemeSwitch</name>
    <message>
        <source>Map theme</source>
        <translation>지도 주제</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>madang::TypedValuesBar</name>
    <message>
        <source>°</source>
        <comment>after an angle</comment>
        <translation>°</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres, after a length</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the last point.</source>
        <translation>이름을 누르거나 Shift와 글쇠를 함께 누르면 앞 점에서 잽니다.</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, for the coordinate itself.</source>
        <translation>이름을 누르거나 Shift와 글쇠를 함께 누르면 좌표 자체를 씁니다.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>How long the next side is, in metres (D)</source>
        <translation>다음 변의 길이, 미터(D)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>angle to the last side</comment>
        <translation>꺾임각</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>Angle to the last side, anticlockwise (A)</source>
        <translation>앞 변에서 시계 반대 방향으로 잰 각도(A)</translation>
    </message>
    <message>
        <source>Angle from the east, anticlockwise (A)</source>
        <translation>동쪽에서 시계 반대 방향으로 잰 각도(A)</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the east.</source>
        <translation>이름을 누르거나 Shift와 글쇠를 함께 누르면 동쪽에서 잽니다.</translation>
    </message>
    <message>
        <source>Click the name, or press Shift and the letter, to count from the last side.</source>
        <translation>이름을 누르거나 Shift와 글쇠를 함께 누르면 앞 변에서 잽니다.</translation>
    </message>
    <message>
        <source>ΔX</source>
        <comment>from the last point</comment>
        <translation>ΔX</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>How far to the east of the last point (X)</source>
        <translation>앞 점에서 동쪽으로 떨어진 거리(X)</translation>
    </message>
    <message>
        <source>Coordinate to the east (X)</source>
        <translation>동쪽 방향 좌표(X)</translation>
    </message>
    <message>
        <source>ΔY</source>
        <comment>from the last point</comment>
        <translation>ΔY</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>How far to the north of the last point (Y)</source>
        <translation>앞 점에서 북쪽으로 떨어진 거리(Y)</translation>
    </message>
    <message>
        <source>Coordinate to the north (Y)</source>
        <translation>북쪽 방향 좌표(Y)</translation>
    </message>
    <message>
        <source>Enter or Tab keeps a value. A click, or Enter again, sets the point.</source>
        <translation>Enter나 Tab은 값을 고정합니다. 지도를 누르거나 Enter를 한 번 더 누르면 점이 정해집니다.</translation>
    </message>
    <message>
        <source>A length and an angle, or X and Y, determine the point; with one of them, click where it goes.</source>
        <translation>길이와 각도, 또는 X와 Y가 있으면 점이 정해집니다. 하나만 있으면 놓일 곳을 누르십시오.</translation>
    </message>
</context>
<context>
    <name>madang::ViewCommands</name>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours of the window</source>
        <translation>창의 색(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
</context>
<context>
    <name>madang::drainage::DrainagePanel</name>
    <message>
        <source>No terrain is chosen.</source>
        <translation>지형을 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a raster of heights, for example a GeoTIFF.</source>
        <translation>GeoTIFF와 같은 고도 래스터를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no room for the result.</source>
        <translation>결과를 둘 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>임시 파일 폴더에 공간을 만드십시오.</translation>
    </message>
    <message>
        <source>Largest area drained</source>
        <translation>가장 넓은 배수 면적</translation>
    </message>
    <message>
        <source>%1 cells drain through one place.</source>
        <translation>%1칸이 한 곳으로 배수됩니다.</translation>
    </message>
    <message>
        <source>Level ground and pits</source>
        <translation>평지와 웅덩이</translation>
    </message>
    <message>
        <source>Cells without a lower neighbour, before anything was filled</source>
        <translation>메우기 전, 더 낮은 이웃이 없는 칸</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>메움</translation>
    </message>
    <message>
        <source>%1 cells were raised to the spill of their depression, by up to %2.</source>
        <translation>%1칸을 웅덩이가 넘치는 높이까지, 최대 %2 올렸습니다.</translation>
    </message>
    <message>
        <source>Places where water stays</source>
        <translation>물이 머무는 곳</translation>
    </message>
    <message>
        <source>%1 cells drain into them and nowhere else.</source>
        <translation>%1칸이 그곳으로만 흐릅니다.</translation>
    </message>
    <message>
        <source>Outlets at the edge</source>
        <translation>가장자리의 출구</translation>
    </message>
    <message>
        <source>Cells where water leaves the terrain</source>
        <translation>물이 지형 밖으로 나가는 칸</translation>
    </message>
    <message>
        <source>&amp;Terrain</source>
        <translation>지형(&amp;T)</translation>
    </message>
    <message>
        <source>Raster of heights</source>
        <translation>고도 래스터</translation>
    </message>
    <message>
        <source>Any raster of heights with one band: GeoTIFF, ASCII grid …</source>
        <translation>밴드가 하나인 고도 래스터: GeoTIFF, ASCII 격자 등</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>The file names no &amp;coordinate system. Which is it?</source>
        <translation>파일에 좌표계가 없습니다. 어느 것입니까?(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>방법(&amp;M)</translation>
    </message>
    <message>
        <source>D8: to the steepest of eight neighbours</source>
        <translation>D8: 여덟 이웃 가운데 가장 가파른 쪽</translation>
    </message>
    <message>
        <source>O&apos;Callaghan and Mark 1984; flats drain towards their outlet (Barnes et al. 2014)</source>
        <translation>O&apos;Callaghan and Mark 1984. 평지는 출구 쪽으로 흐릅니다 (Barnes et al. 2014)</translation>
    </message>
    <message>
        <source>&amp;Fill depressions</source>
        <translation>웅덩이 메우기(&amp;F)</translation>
    </message>
    <message>
        <source>Without it water stays in pits, real ones and errors of the terrain alike</source>
        <translation>메우지 않으면 실제 웅덩이든 지형의 오류든 물이 웅덩이에 머뭅니다</translation>
    </message>
    <message>
        <source>&amp;Vertical error of the terrain</source>
        <translation>지형의 수직 오차(&amp;V)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>The step of its heights</source>
        <translation>고도의 단위</translation>
    </message>
    <message>
        <source>As its maker states it. Slopes below it are told as a finding.</source>
        <translation>만든 곳이 밝힌 값. 이보다 작은 경사는 발견 사항으로 알립니다.</translation>
    </message>
    <message>
        <source>Streams on the map</source>
        <translation>지도의 물길</translation>
    </message>
    <message>
        <source>&amp;Show places that drain at least</source>
        <translation>이 이상 배수되는 곳 보이기(&amp;S)</translation>
    </message>
    <message>
        <source> ha</source>
        <translation> ha</translation>
    </message>
    <message>
        <source>For the map only: nothing is computed again</source>
        <translation>지도에만 쓰입니다. 다시 계산하지 않습니다</translation>
    </message>
    <message>
        <source>Least area drained</source>
        <translation>가장 작은 배수 면적</translation>
    </message>
    <message>
        <source>What this terrain cannot tell</source>
        <translation>이 지형이 말해 줄 수 없는 것</translation>
    </message>
    <message>
        <source>Follows water down the terrain: where it gathers, how much land drains through each place, and where the terrain is too coarse to say.</source>
        <translation>지형을 따라 물을 따라갑니다. 물이 모이는 곳, 각 지점으로 배수되는 땅의 넓이, 지형이 너무 거칠어 말할 수 없는 곳을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>지형</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;All files (*)</source>
        <translation>래스터 (*.tif *.tiff *.asc *.img *.vrt *.dem *.hgt *.bil *.nc);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The coordinate system of the terrain&apos;s file, as its supplier names it</source>
        <translation>지형 파일의 좌표계. 자료 제공 기관이 밝힌 이름을 고르세요</translation>
    </message>
</context>
<context>
    <name>madang::drainage::DrainagePlugin</name>
    <message>
        <source>Drainage</source>
        <translation>배수</translation>
    </message>
    <message>
        <source>Where water gathers on the terrain</source>
        <translation>지형에서 물이 모이는 곳</translation>
    </message>
</context>
<context>
    <name>madang::feasibility::CashFlowPanel</name>
    <message>
        <source>No table is chosen.</source>
        <translation>표를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns year, cost and benefit.</source>
        <translation>year, cost, benefit 열이 있는 CSV 파일을 고르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The table cannot be used: %n problem(s).</source>
        <translation>
            <numerusform>표를 쓸 수 없습니다. 문제 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>The findings name each row and column.</source>
        <translation>발견 사항에 행과 열이 하나씩 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>정의되지 않음</translation>
    </message>
    <message>
        <source>EIRR</source>
        <translation>EIRR</translation>
    </message>
    <message>
        <source>The rate at which the net present value is zero</source>
        <translation>순현재가치가 0이 되는 비율</translation>
    </message>
    <message>
        <source>EIRR: %1</source>
        <translation>EIRR: %1</translation>
    </message>
    <message>
        <source>Several rates bring the net present value to zero. Decide by NPV and B/C at a given discount rate.</source>
        <translation>순현재가치를 0으로 만드는 비율이 여럿입니다. 주어진 할인율의 NPV와 B/C로 판단하십시오.</translation>
    </message>
    <message>
        <source>B/C at %1</source>
        <translation>%1에서의 B/C</translation>
    </message>
    <message>
        <source>Present value of benefits over present value of costs</source>
        <translation>편익의 현재 가치를 비용의 현재 가치로 나눈 값</translation>
    </message>
    <message>
        <source>Not defined: the costs do not come to more than zero.</source>
        <translation>정의되지 않음: 비용의 합이 0보다 크지 않습니다.</translation>
    </message>
    <message>
        <source>At a rate of</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>PV of benefits</source>
        <translation>편익의 현재 가치</translation>
    </message>
    <message>
        <source>Present value of the benefits</source>
        <translation>편익의 현재 가치</translation>
    </message>
    <message>
        <source>PV of costs</source>
        <translation>비용의 현재 가치</translation>
    </message>
    <message>
        <source>Present value of the costs</source>
        <translation>비용의 현재 가치</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>Net present value: benefits less costs</source>
        <translation>순현재가치: 편익에서 비용을 뺀 값</translation>
    </message>
    <message>
        <source>B/C</source>
        <translation>B/C</translation>
    </message>
    <message>
        <source>Benefit/cost ratio</source>
        <translation>편익/비용 비율</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Cumulative NPV, %1</source>
        <translation>누적 NPV, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Σ NPV, %1</source>
        <translation>Σ NPV, %1</translation>
    </message>
    <message>
        <source>Money as in the table, discounted to year 0.</source>
        <translation>금액은 표의 단위이며 0년까지 할인했습니다.</translation>
    </message>
    <message>
        <source>Money in %1 at prices of %2, discounted to year 0.</source>
        <translation>금액은 %2년 가격의 %1이며 0년까지 할인했습니다.</translation>
    </message>
    <message>
        <source>&amp;Table of costs and benefits</source>
        <translation>비용·편익 표(&amp;T)</translation>
    </message>
    <message>
        <source>CSV with the columns year, cost, benefit</source>
        <translation>year, cost, benefit 열이 있는 CSV</translation>
    </message>
    <message>
        <source>A row for each year; year 0 is the base year and is not discounted</source>
        <translation>해마다 한 행. 0년은 기준 연도이며 할인하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>찾아보기(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Discount rates (% a year)</source>
        <translation>할인율(&amp;D) (연 %)</translation>
    </message>
    <message>
        <source>Several rates with commas between them; they are remembered. Empty brings back those proposed.</source>
        <translation>여러 비율을 쉼표로 구분합니다. 기억해 둡니다. 비우면 제안 값으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>%1 %: %2</source>
        <translation>%1 %: %2</translation>
    </message>
    <message>
        <source>Base &amp;year of the table</source>
        <translation>표의 기준 연도(&amp;Y)</translation>
    </message>
    <message>
        <source>Years are numbered from 0</source>
        <translation>연도가 0부터 매겨짐</translation>
    </message>
    <message>
        <source>For tables in calendar years: the year that counts as year 0</source>
        <translation>달력 연도로 된 표에서 0년으로 볼 연도</translation>
    </message>
    <message>
        <source>Costs, benefits and cumulative NPV</source>
        <translation>비용, 편익, 누적 NPV</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>Present values, NPV and B/C at each rate</source>
        <translation>할인율별 현재 가치, NPV, B/C</translation>
    </message>
    <message>
        <source>Discounts a table of yearly costs and benefits: NPV and B/C at each rate, and every internal rate of return.</source>
        <translation>연도별 비용과 편익의 표를 할인합니다. 할인율별 NPV와 B/C, 모든 내부 수익률.</translation>
    </message>
    <message>
        <source>Table of costs and benefits</source>
        <translation>비용·편익 표</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>표 (*.csv *.txt *.tsv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Money as in the table</source>
        <translation>표의 금액</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>연도 %1</translation>
    </message>
    <message>
        <source>Benefits: %1</source>
        <translation>편익: %1</translation>
    </message>
    <message>
        <source>Costs: %1</source>
        <translation>비용: %1</translation>
    </message>
    <message>
        <source>Cumulative NPV at %1: %2</source>
        <translation>누적 NPV, %1: %2</translation>
    </message>
</context>
<context>
    <name>madang::feasibility::FeasibilityPlugin</name>
    <message>
        <source>Feasibility</source>
        <translation>타당성</translation>
    </message>
    <message>
        <source>Costs, benefits, NPV, B/C and EIRR</source>
        <translation>비용, 편익, NPV, B/C, EIRR</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::BlocksPage</name>
    <message numerus="yes">
        <source>New blocks</source>
        <translation>
            <numerusform>새 블록</numerusform>
        </translation>
    </message>
    <message>
        <source>Land of the new blocks</source>
        <translation>새 블록의 면적</translation>
    </message>
    <message>
        <source>Measured on the ellipsoid</source>
        <translation>타원체 위에서 잰 면적</translation>
    </message>
    <message>
        <source>Mean block</source>
        <translation>평균 블록</translation>
    </message>
    <message>
        <source>From %1 m² to %2 m², half of them under %3 m²</source>
        <translation>%1 m²부터 %2 m²까지, 절반은 %3 m² 미만</translation>
    </message>
    <message>
        <source>Of the site is road</source>
        <translation>대상지 중 도로</translation>
    </message>
    <message>
        <source>%1 of the site&apos;s %2</source>
        <translation>대상지 %2 중 %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m along roads</source>
        <translation>도로변 m</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) would be added.</source>
        <translation>
            <numerusform>블록 %n개가 추가됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No block would be added.</source>
        <translation>추가될 블록이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) that are there now would go.</source>
        <translation>
            <numerusform>지금 있는 블록 %n개가 없어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on them would go too.</source>
        <translation>
            <numerusform>그 위의 필지 %n개도 함께 없어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) stay as they are.</source>
        <translation>
            <numerusform>블록 %n개는 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed blocks</source>
        <translation>제안된 블록</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>대상지(&amp;S)</translation>
    </message>
    <message>
        <source>Plan boundary</source>
        <translation>계획 경계</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>모든 구역</translation>
    </message>
    <message>
        <source>How far blocks may reach. The plan boundary is a constraint area of that kind.</source>
        <translation>블록을 만들 수 있는 범위입니다. 계획 경계는 그 종류의 제한 구역입니다.</translation>
    </message>
    <message>
        <source>S&amp;mallest block</source>
        <translation>최소 블록(&amp;M)</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Smaller pieces between roads are slivers and are left out</source>
        <translation>이보다 작은 도로 사이의 조각땅은 빼놓습니다</translation>
    </message>
    <message>
        <source>Re&amp;place the blocks there now, and their parcels</source>
        <translation>지금 있는 블록과 그 필지를 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source>Without it new blocks are made only where there are none</source>
        <translation>선택하지 않으면 블록이 없는 곳에만 새로 만듭니다</translation>
    </message>
    <message>
        <source>Area and road edge of each new block</source>
        <translation>새 블록별 면적과 도로변 길이</translation>
    </message>
    <message>
        <source>Makes blocks of the land that the roads leave of the site. Nothing is written before you add them to the plan.</source>
        <translation>대상지에서 도로를 뺀 땅으로 블록을 만듭니다. 계획에 추가하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Plan boundary, else zones, else what roads enclose</source>
        <translation>계획 경계, 없으면 용도지역, 없으면 도로 안쪽</translation>
    </message>
    <message>
        <source>Leave existing &amp;water out</source>
        <translation>기존 수면 제외(&amp;W)</translation>
    </message>
    <message>
        <source>Blocks end at the shore of rivers, lakes and other water among the limits on building</source>
        <translation>건축 제한 가운데 하천, 호수 등 수면의 물가에서 블록이 끝납니다</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::MasterplanPanel</name>
    <message>
        <source>Steps of the master plan</source>
        <translation>마스터플랜의 단계</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>도로</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Typical sections, and the land of the roads</source>
        <translation>표준 횡단면과 도로 부지</translation>
    </message>
    <message>
        <source>The land between the roads</source>
        <translation>도로 사이의 땅</translation>
    </message>
    <message>
        <source>Blocks divided into parcels</source>
        <translation>블록을 필지로 나누기</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::MasterplanPlugin</name>
    <message>
        <source>Master plan</source>
        <translation>마스터플랜</translation>
    </message>
    <message>
        <source>Land of roads, blocks between them, and parcels</source>
        <translation>도로 부지, 도로 사이의 블록, 필지</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::ParcelsPage</name>
    <message>
        <source>No block is selected.</source>
        <translation>선택한 블록이 없습니다.</translation>
    </message>
    <message>
        <source>Select blocks on the map with the drawing tools, or divide all blocks.</source>
        <translation>그리기 도구로 지도에서 블록을 선택하거나 모든 블록을 나누십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) would be added.</source>
        <translation>
            <numerusform>필지 %n개가 추가됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No parcel would be added.</source>
        <translation>추가될 필지가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) that are there now would go.</source>
        <translation>
            <numerusform>지금 있는 필지 %n개가 없어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) have parcels already and stay as they are.</source>
        <translation>
            <numerusform>블록 %n개에는 이미 필지가 있어 그대로 둡니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed parcels</source>
        <translation>제안된 필지</translation>
    </message>
    <message>
        <source>Proposed parcels without a road edge</source>
        <translation>도로에 접하지 않는 제안된 필지</translation>
    </message>
    <message numerus="yes">
        <source>New parcels</source>
        <translation>
            <numerusform>새 필지</numerusform>
        </translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Mean parcel</source>
        <translation>평균 필지</translation>
    </message>
    <message>
        <source>From %1 m² to %2 m², half of them under %3 m²</source>
        <translation>%1 m²부터 %2 m²까지, 절반은 %3 m² 미만</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Mean frontage</source>
        <translation>평균 접도 길이</translation>
    </message>
    <message>
        <source>Of parcels with a road edge; a corner parcel has two</source>
        <translation>도로에 접한 필지만 셉니다. 모퉁이 필지는 두 변이 접합니다</translation>
    </message>
    <message>
        <source>Without a road edge</source>
        <translation>맹지</translation>
    </message>
    <message>
        <source>%1 of the new parcels</source>
        <translation>새 필지의 %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>mean m²</source>
        <translation>평균 m²</translation>
    </message>
    <message>
        <source>no road</source>
        <translation>맹지</translation>
    </message>
    <message>
        <source>&amp;Blocks</source>
        <translation>블록(&amp;B)</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>모든 블록</translation>
    </message>
    <message>
        <source>Select blocks on the map with the drawing tools to divide these only</source>
        <translation>일부만 나누려면 그리기 도구로 지도에서 블록을 선택하십시오</translation>
    </message>
    <message>
        <source>&amp;Frontage along the road</source>
        <translation>도로에 접하는 너비(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Depth from the road</source>
        <translation>도로에서의 깊이(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;mallest parcel</source>
        <translation>최소 필지(&amp;M)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>To aim at: parcels of a row are equally wide</source>
        <translation>목표값입니다. 한 줄의 필지는 너비가 같습니다</translation>
    </message>
    <message>
        <source>To aim at: between two roads a row takes half of the land</source>
        <translation>목표값입니다. 두 도로 사이에서는 한 줄이 땅의 절반을 차지합니다</translation>
    </message>
    <message>
        <source>A smaller piece joins its neighbour</source>
        <translation>이보다 작은 조각은 이웃 필지에 합칩니다</translation>
    </message>
    <message>
        <source>M&amp;ethod</source>
        <translation>방법(&amp;E)</translation>
    </message>
    <message>
        <source>Rows along the roads</source>
        <translation>도로를 따라 줄지어 나누기</translation>
    </message>
    <message>
        <source>Halves of the smallest box</source>
        <translation>최소 사각형의 반씩 나누기</translation>
    </message>
    <message>
        <source>Vanegas, Kelly, Weber, Halatsch, Aliaga and Müller 2012</source>
        <translation>Vanegas, Kelly, Weber, Halatsch, Aliaga, Müller 2012</translation>
    </message>
    <message>
        <source>E&amp;very parcel reaches a road</source>
        <translation>모든 필지를 도로에 접하게(&amp;V)</translation>
    </message>
    <message>
        <source>However deep that makes it. Without it rows keep their depth, and the land behind them has no road.</source>
        <translation>필지가 깊어지더라도 그렇게 합니다. 선택하지 않으면 줄의 깊이를 지키고, 그 뒤의 땅은 맹지가 됩니다.</translation>
    </message>
    <message>
        <source>Re&amp;place the parcels there now</source>
        <translation>지금 있는 필지를 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source>Without it blocks that have parcels are left as they are</source>
        <translation>선택하지 않으면 필지가 있는 블록은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Parcels of each block</source>
        <translation>블록별 필지</translation>
    </message>
    <message>
        <source>Divides blocks into parcels along the roads. Nothing is written before you add them to the plan.</source>
        <translation>블록을 도로를 따라 필지로 나눕니다. 계획에 추가하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected block(s)</source>
        <translation>
            <numerusform>선택한 블록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocks selected on the map</source>
        <translation>지도에서 선택한 블록</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::ProposedLand</name>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>계획에 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Writes it into the scenario as one edit, which Undo takes back</source>
        <translation>시나리오에 한 번의 편집으로 씁니다. 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>계획에 썼습니다: “%1”. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::RoadsPage</name>
    <message>
        <source>Roads</source>
        <translation>도로</translation>
    </message>
    <message numerus="yes">
        <source>Along their centrelines, %n road(s)</source>
        <translation>
            <numerusform>중심선 길이, 도로 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Land of the roads</source>
        <translation>도로 부지</translation>
    </message>
    <message>
        <source>From boundary to boundary, inside the site and outside</source>
        <translation>도로 경계에서 경계까지, 대상지 안팎 모두</translation>
    </message>
    <message>
        <source>Of the site</source>
        <translation>대상지 중</translation>
    </message>
    <message>
        <source>%1 of the site&apos;s %2</source>
        <translation>대상지 %2 중 %1</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>교차점</translation>
    </message>
    <message>
        <source>Where three roads and more meet</source>
        <translation>도로 셋 이상이 만나는 곳</translation>
    </message>
    <message>
        <source>By width alone</source>
        <translation>너비만 있음</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>횡단면</translation>
    </message>
    <message>
        <source>m wide</source>
        <translation>너비 m</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message numerus="yes">
        <source>%n polygon(s) lie on the land of the roads and would be cut.</source>
        <translation>
            <numerusform>도로 부지와 겹치는 다각형 %n개가 잘립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing drawn lies on the land of the roads.</source>
        <translation>도로 부지와 겹치는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n road(s) without a width would be given the section above.</source>
        <translation>
            <numerusform>너비가 없는 도로 %n개에 위의 횡단면을 줍니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Typical section</source>
        <translation>표준 횡단면(&amp;T)</translation>
    </message>
    <message>
        <source>Lanes, walks and drains of a road from boundary to boundary</source>
        <translation>도로 경계에서 경계까지의 차로, 보도, 배수로</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>The typical section, drawn to scale</source>
        <translation>축척에 맞춘 표준 횡단면</translation>
    </message>
    <message>
        <source>&amp;Give it to</source>
        <translation>적용할 도로(&amp;G)</translation>
    </message>
    <message>
        <source>All roads but railways and paths</source>
        <translation>철도와 소로를 뺀 모든 도로</translation>
    </message>
    <message>
        <source>Select roads on the map with the drawing tools to give them a section of their own</source>
        <translation>일부 도로에만 주려면 그리기 도구로 지도에서 도로를 선택하십시오</translation>
    </message>
    <message>
        <source>Gi&amp;ve</source>
        <translation>적용(&amp;V)</translation>
    </message>
    <message>
        <source>Writes the section, its lanes and its width to these roads, as one edit</source>
        <translation>이 도로들에 횡단면, 차로 수, 너비를 한 번의 편집으로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Corner radius at junctions</source>
        <translation>교차점 모퉁이 반경(&amp;C)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Sharp corners</source>
        <translation>모퉁이를 자르지 않음</translation>
    </message>
    <message>
        <source>Corners are cut so that vehicles can turn and drivers see</source>
        <translation>차량이 돌고 운전자가 볼 수 있도록 모퉁이를 자릅니다</translation>
    </message>
    <message>
        <source>Cut the roads out of</source>
        <translation>도로를 잘라 낼 대상</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>필지</translation>
    </message>
    <message>
        <source>Their land under the roads is proposed to be cut away. A polygon that falls apart becomes several.</source>
        <translation>도로 아래의 땅을 잘라 내도록 제안합니다. 나뉘는 다각형은 여러 개가 됩니다.</translation>
    </message>
    <message>
        <source>Roads by typical section and width</source>
        <translation>표준 횡단면과 너비별 도로</translation>
    </message>
    <message>
        <source>Widens the roads to their typical sections and tells how much land they take. A road without a section has the land of its width, or of its class.</source>
        <translation>도로를 표준 횡단면만큼 넓혀 부지가 얼마나 드는지 알려 줍니다. 횡단면이 없는 도로는 너비나 등급에 따른 부지를 갖습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected road(s)</source>
        <translation>
            <numerusform>선택한 도로 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Roads selected on the map</source>
        <translation>지도에서 선택한 도로</translation>
    </message>
    <message>
        <source>This scenario has no roads. Draw them by their centreline first.</source>
        <translation>이 시나리오에는 도로가 없습니다. 먼저 중심선을 그리십시오.</translation>
    </message>
    <message>
        <source>These roads have this section already.</source>
        <translation>이 도로들에는 이미 이 횡단면이 있습니다.</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>계획에 썼습니다: “%1”. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::SectionDrawing</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1: %2 m</source>
        <translation>%1: %2 m</translation>
    </message>
</context>
<context>
    <name>madang::masterplan::SectionFields</name>
    <message>
        <source>Lanes</source>
        <translation>차로 수</translation>
    </message>
    <message>
        <source>Lanes of both directions together</source>
        <translation>양방향을 합한 차로 수</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>차로 폭</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙분리대</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>주차대</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>보도</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>측구</translation>
    </message>
    <message>
        <source>Width of a lane</source>
        <translation>차로 하나의 폭</translation>
    </message>
    <message>
        <source>Width of the median between the directions</source>
        <translation>양방향 사이 중앙분리대의 폭</translation>
    </message>
    <message>
        <source>Width of the parking lane on each side</source>
        <translation>양쪽 각각의 주차대 폭</translation>
    </message>
    <message>
        <source>Width of the walk on each side</source>
        <translation>양쪽 각각의 보도 폭</translation>
    </message>
    <message>
        <source>Width of the drain on each side</source>
        <translation>양쪽 각각의 측구 폭</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
</context>
<context>
    <name>madang::transit::TransitPanel</name>
    <message>
        <source>No feed is chosen.</source>
        <translation>자료를 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose a GTFS feed: a zip file, or type the path of a folder.</source>
        <translation>GTFS 자료를 고르십시오. zip 파일을 고르거나 폴더 경로를 적습니다.</translation>
    </message>
    <message>
        <source>A GTFS feed is a zip file that a transport operator gives out.</source>
        <translation>GTFS 자료는 운영 기관이 내주는 zip 파일입니다.</translation>
    </message>
    <message>
        <source>Reading the feed…</source>
        <translation>자료를 읽는 중…</translation>
    </message>
    <message>
        <source>This feed cannot be used: %1.</source>
        <translation>이 자료는 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This feed names no date on which anything runs.</source>
        <translation>이 자료에는 운행하는 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>The feed covers %1 to %2: it has ended.</source>
        <translation>자료 기간은 %1부터 %2까지이며 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The feed covers %1 to %2.</source>
        <translation>자료 기간은 %1부터 %2까지입니다.</translation>
    </message>
    <message>
        <source>%1 UTF-8.zip</source>
        <comment>name of a converted feed</comment>
        <translation>%1 UTF-8.zip</translation>
    </message>
    <message>
        <source>%1 UTF-8 (%2).zip</source>
        <comment>name of a converted feed</comment>
        <translation>%1 UTF-8 (%2).zip</translation>
    </message>
    <message>
        <source>The feed was copied as UTF-8 to %1; the old one is as it was.</source>
        <translation>자료를 UTF-8로 %1에 복사했습니다. 원래 자료는 그대로입니다.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Nothing runs on %1, %2. The findings say why.</source>
        <translation>%1, %2에는 운행이 없습니다. 발견 사항에 까닭이 있습니다.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>운행</translation>
    </message>
    <message>
        <source>Journeys of a vehicle that begin on this day</source>
        <translation>이날 시작하는 차량의 운행</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>stops with service of all stops</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>stops served</source>
        <translation>서는 정류장</translation>
    </message>
    <message>
        <source>Stops at which one can get on or off on this day</source>
        <translation>이날 타고 내릴 수 있는 정류장</translation>
    </message>
    <message>
        <source>first departure</source>
        <translation>첫 출발</translation>
    </message>
    <message>
        <source>last arrival</source>
        <translation>마지막 도착</translation>
    </message>
    <message>
        <source>Past 24:00 means after midnight. Runs that end after midnight: %1</source>
        <translation>24:00 이후는 자정을 넘긴 시각입니다. 자정 뒤에 끝나는 운행: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>routes that run of all routes</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>routes running</source>
        <translation>운행하는 노선</translation>
    </message>
    <message>
        <source>runs under way at the peak</source>
        <translation>가장 많을 때 운행 중인 차량</translation>
    </message>
    <message>
        <source>At %1. At least so many vehicles are needed, without turning times and spares.</source>
        <translation>%1에. 회차 시간과 예비 차를 빼고 적어도 이만큼의 차량이 필요합니다.</translation>
    </message>
    <message>
        <source>vehicle hours</source>
        <translation>차량 시간</translation>
    </message>
    <message>
        <source>From first departure to last arrival, over all runs; without waiting at the ends and empty runs</source>
        <translation>모든 운행의 첫 출발부터 마지막 도착까지. 종점 대기와 공차 운행은 뺍니다</translation>
    </message>
    <message>
        <source>vehicle km</source>
        <translation>차량 km</translation>
    </message>
    <message>
        <source>Measured straight from stop to stop, over all runs: roads are longer</source>
        <translation>모든 운행을 정류장 사이 직선으로 잰 거리. 도로는 더 깁니다</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>short and long name of a route</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>노선</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>운행</translation>
    </message>
    <message>
        <source>First</source>
        <translation>첫차</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>막차</translation>
    </message>
    <message>
        <source>%1, stop %2</source>
        <comment>name and id of a stop</comment>
        <translation>%1, 정류장 %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정류장</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>출발</translation>
    </message>
    <message>
        <source>Feed (&amp;GTFS)</source>
        <translation>자료(&amp;G) (GTFS)</translation>
    </message>
    <message>
        <source>Choose a GTFS feed</source>
        <translation>GTFS 자료 고르기</translation>
    </message>
    <message>
        <source>GTFS feeds (*.zip)</source>
        <translation>GTFS 자료 (*.zip)</translation>
    </message>
    <message>
        <source>A zip file from the operator, or a folder of its tables. The plan&apos;s own feed is taken by itself.</source>
        <translation>운영 기관의 zip 파일이나 표가 든 폴더. 계획의 자료는 저절로 고릅니다.</translation>
    </message>
    <message>
        <source>GTFS feed</source>
        <translation>GTFS 자료</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>The service day. Runs after midnight belong to the day on which they began.</source>
        <translation>운행일. 자정 이후의 운행은 시작한 날에 속합니다.</translation>
    </message>
    <message>
        <source>Times past &amp;midnight</source>
        <translation>자정을 넘는 시각(&amp;M)</translation>
    </message>
    <message>
        <source>For feeds that write 00:05:00 after 23:50:00 where GTFS wants 24:05:00: adds 24 hours to times that fall back within a trip</source>
        <translation>GTFS가 24:05:00을 요구하는 곳에 23:50:00 다음 00:05:00을 적는 자료용: 운행 안에서 뒤로 가는 시각에 24시간을 더합니다</translation>
    </message>
    <message>
        <source>&amp;Convert to UTF-8</source>
        <translation>UTF-8로 바꾸기(&amp;C)</translation>
    </message>
    <message>
        <source>Makes a copy of the feed beside it, as UTF-8, and takes that</source>
        <translation>자료 옆에 UTF-8 사본을 만들어 씁니다</translation>
    </message>
    <message>
        <source>Runs that begin in each hour</source>
        <translation>시간대별 시작하는 운행</translation>
    </message>
    <message>
        <source>%1:00 to %2:00: %3 runs</source>
        <translation>%1:00 – %2:00: 운행 %3회</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>노선</translation>
    </message>
    <message>
        <source>Busiest stops</source>
        <translation>가장 붐비는 정류장</translation>
    </message>
    <message>
        <source>Click a stop to see it on the map</source>
        <translation>정류장을 누르면 지도에 보입니다</translation>
    </message>
    <message>
        <source>Run shows what public transport offers on the day: runs, stops served, first and last times, and each stop on the map by its departures.</source>
        <translation>실행하면 그날의 대중교통을 보여 줍니다. 운행, 서는 정류장, 첫차와 막차, 지도에는 출발 수별 정류장.</translation>
    </message>
    <message>
        <source>Hour of the service day</source>
        <translation>운행일의 시각</translation>
    </message>
</context>
<context>
    <name>madang::transit::TransitPlugin</name>
    <message>
        <source>Transit</source>
        <translation>대중교통</translation>
    </message>
    <message>
        <source>What public transport offers on one day: runs, stops served, first and last times</source>
        <translation>하루의 대중교통: 운행, 서는 정류장, 첫차와 막차</translation>
    </message>
    <message>
        <source>The public transport feed cannot be drawn.</source>
        <translation>대중교통 자료를 그릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::AttainmentView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>madang::zoning::BalancePage</name>
    <message>
        <source>Land in zones</source>
        <translation>용도지역 면적</translation>
    </message>
    <message>
        <source>All zones of the scenario, measured on the ellipsoid</source>
        <translation>시나리오의 모든 용도지역, 타원체에서 잰 면적</translation>
    </message>
    <message numerus="yes">
        <source>Land-use classes</source>
        <translation>
            <numerusform>토지 이용 분류</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>두 번 셈</translation>
    </message>
    <message>
        <source>Where two zones overlap; see the findings</source>
        <translation>두 용도지역이 겹치는 곳. 발견 사항을 보십시오</translation>
    </message>
    <message>
        <source>Overlay zones</source>
        <translation>중첩 지역</translation>
    </message>
    <message>
        <source>They lie on top of other zones and are not in the total</source>
        <translation>다른 지역 위에 놓이며 합계에 넣지 않습니다</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>지역 수</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Zones without a code</source>
        <translation>코드 없는 용도지역</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>알 수 없는 코드</translation>
    </message>
    <message>
        <source>not in the plan&apos;s code list</source>
        <translation>계획의 코드 목록에 없음</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Shares of the land-use classes</source>
        <translation>토지 이용 분류의 비율</translation>
    </message>
    <message>
        <source>Area and share of each land-use class</source>
        <translation>각 토지 이용 분류의 면적과 비율</translation>
    </message>
    <message>
        <source>Choose a class to see its zones on the map. The table&apos;s menu copies and exports it.</source>
        <translation>분류를 고르면 그 지역이 지도에 보입니다. 표의 메뉴로 복사하고 내보냅니다.</translation>
    </message>
    <message>
        <source>Adds up the zones of the scenario: hectares and share of each land-use class.</source>
        <translation>시나리오의 용도지역을 더합니다. 토지 이용 분류별 면적(ha)과 비율.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>열린 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CapacityPage</name>
    <message>
        <source>It was stopped.</source>
        <translation>중단되었습니다.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>열린 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Parcels, zones, roads and buildings are being read…</source>
        <translation>필지, 구역, 도로, 건물을 읽고 있습니다…</translation>
    </message>
    <message>
        <source>The capacity could not be computed. %1</source>
        <translation>수용력을 계산하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The scenario has no parcels, blocks or zones yet. Draw zones, or divide blocks into parcels, and this page shows what may be built on them.</source>
        <translation>이 대안에는 아직 필지, 가구, 구역이 없습니다. 구역을 그리거나 가구를 필지로 나누면 지을 수 있는 규모가 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>The plan has no parcels yet: each block counts as one.</source>
        <translation>아직 필지가 없어 가구 하나를 필지 하나로 셉니다.</translation>
    </message>
    <message>
        <source>The plan has no parcels or blocks yet: each zone counts as one.</source>
        <translation>아직 필지와 가구가 없어 구역 하나를 필지 하나로 셉니다.</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>The largest floor area that the regulations allow, on all sites together</source>
        <translation>규제가 허용하는 최대 연면적, 모든 대지의 합</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) without any limit are not counted.</source>
        <translation>
            <numerusform>제한이 없는 대지 %n곳은 셈에서 빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>허용 연면적</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>더 지을 수 있는 연면적</translation>
    </message>
    <message>
        <source>Allowed, less what stands there already: %1</source>
        <translation>허용 연면적에서 기존 연면적 %1을(를) 뺀 값</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택 수</translation>
    </message>
    <message>
        <source>If all that is allowed were built</source>
        <translation>허용된 만큼 모두 지었을 때</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>In these homes, by occupancy and household size</source>
        <translation>이 주택에 입주율과 가구원 수를 곱한 값</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>In floor area that is not dwellings</source>
        <translation>주거가 아닌 연면적에서</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>대지 수</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>모두 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n site(s), %2 of all, %3</source>
        <translation>
            <numerusform>%1: 대지 %n곳, 전체의 %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside all zones</source>
        <translation>구역 밖</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <translation>%1 (알 수 없는 코드)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a land-use class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Allowed, m²</source>
        <translation>허용, m²</translation>
    </message>
    <message>
        <source>Left, m²</source>
        <translation>남음, m²</translation>
    </message>
    <message>
        <source>Land, m²</source>
        <translation>대지, m²</translation>
    </message>
    <message>
        <source>Nothing: the land use is seen</source>
        <translation>표시 안 함: 토지이용이 보입니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Compute &amp;again</source>
        <translation>다시 계산(&amp;A)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>지도에 표시(&amp;O)</translation>
    </message>
    <message>
        <source>What the colours of the parcels tell</source>
        <translation>필지 색이 나타내는 것</translation>
    </message>
    <message>
        <source>How many sites there are of each colour</source>
        <translation>색마다 대지가 몇 곳인지</translation>
    </message>
    <message>
        <source>Click a bar to see its sites alone on the map. Click a parcel on the map to see what binds it and why.</source>
        <translation>막대를 클릭하면 그 대지만 지도에 또렷이 보입니다. 지도에서 필지를 클릭하면 무엇이 왜 제한하는지 보입니다.</translation>
    </message>
    <message>
        <source>Capacity by land-use class</source>
        <translation>용도별 수용력</translation>
    </message>
    <message>
        <source>These figures are being renewed…</source>
        <translation>수치를 다시 계산하는 중입니다…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CensusTable</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>스프레드시트에서 붙여넣기</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>모든 행 복사</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>선택한 칸 지우기</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ClassDialog</name>
    <message>
        <source>&amp;Verified against the instrument</source>
        <translation>원문과 대조하여 확인함(&amp;V)</translation>
    </message>
    <message>
        <source>New land-use class</source>
        <translation>새 토지 이용 분류</translation>
    </message>
    <message>
        <source>Land-use class %1</source>
        <translation>토지 이용 분류 %1</translation>
    </message>
    <message>
        <source>What zones and parcels will have as their code</source>
        <translation>구역과 필지가 코드로 가질 값</translation>
    </message>
    <message>
        <source>Zones and parcels name it, so that it stays</source>
        <translation>구역과 필지가 이 코드를 쓰므로 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The class of the INSPIRE land-use list that it corresponds to: plans of several countries are compared by it</source>
        <translation>이에 해당하는 INSPIRE 토지 이용 분류. 여러 나라의 계획을 이것으로 비교합니다</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영어 이름(&amp;E)</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>%1 이름</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>한국어 이름(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>색(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;HILUCS class</source>
        <translation>HILUCS 분류(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>신뢰도(&amp;F)</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>효력 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>효력 끝(&amp;T)</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>분류 추가</translation>
    </message>
    <message>
        <source>Change class</source>
        <translation>분류 변경</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>분류의 색</translation>
    </message>
    <message>
        <source>Choose the colour that the class has on maps</source>
        <translation>지도에서 분류가 가질 색을 고릅니다</translation>
    </message>
    <message>
        <source>A class needs a code and an English name.</source>
        <translation>분류에는 코드와 영어 이름이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ClassList</name>
    <message>
        <source>HILUCS %1</source>
        <translation>HILUCS %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Unverified: not checked against the instrument.</source>
        <translation>미확인: 원문과 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Unverified: %1</source>
        <translation>미확인: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>Land-use classes</source>
        <translation>토지 이용 분류</translation>
    </message>
</context>
<context>
    <name>madang::zoning::CriterionEditor</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>How is it judged? %1</source>
        <translation>어떻게 평가합니까? %1</translation>
    </message>
    <message>
        <source>Every other land use</source>
        <translation>그 밖의 모든 토지이용</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Falling: the less, the better</source>
        <translation>내려감: 적을수록 좋음</translation>
    </message>
    <message>
        <source>Rising: the more, the better</source>
        <translation>올라감: 많을수록 좋음</translation>
    </message>
    <message>
        <source>Falling smoothly</source>
        <translation>부드럽게 내려감</translation>
    </message>
    <message>
        <source>Rising smoothly</source>
        <translation>부드럽게 올라감</translation>
    </message>
    <message>
        <source>Best in the middle</source>
        <translation>가운데가 가장 좋음</translation>
    </message>
    <message>
        <source>Good up to a limit</source>
        <translation>한계까지 좋음</translation>
    </message>
    <message>
        <source>Good from a limit on</source>
        <translation>한계부터 좋음</translation>
    </message>
    <message>
        <source>How a value becomes a score between 0 (unfit) and 1 (best)</source>
        <translation>값이 0(부적합)부터 1(최적)까지의 점수가 되는 방식</translation>
    </message>
    <message>
        <source>Shape of the curve</source>
        <translation>곡선의 모양</translation>
    </message>
    <message>
        <source>The score upwards, from 0 to 1; the value to the right</source>
        <translation>위로는 0부터 1까지의 점수, 오른쪽으로는 값</translation>
    </message>
    <message>
        <source>Curve of the score</source>
        <translation>점수 곡선</translation>
    </message>
    <message>
        <source>Where the curve bends; values rise from the first to the last</source>
        <translation>곡선이 꺾이는 곳. 값은 처음부터 끝까지 커집니다</translation>
    </message>
    <message>
        <source>A value of the curve</source>
        <translation>곡선의 값</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>토지 이용</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>From 0 (unfit) to 1 (best); land uses without a score are not judged</source>
        <translation>0(부적합)부터 1(최적)까지. 점수가 없는 토지이용은 평가하지 않습니다</translation>
    </message>
    <message>
        <source>Scores of the land uses</source>
        <translation>토지이용의 점수</translation>
    </message>
    <message>
        <source>Score where there is no value</source>
        <translation>값이 없는 곳의 점수</translation>
    </message>
    <message>
        <source>Without it land without a value is not judged at all</source>
        <translation>없으면 값이 없는 토지는 아예 평가하지 않습니다</translation>
    </message>
    <message>
        <source>From 0 (unfit) to 1 (best)</source>
        <translation>0(부적합)부터 1(최적)까지</translation>
    </message>
    <message>
        <source>What the raster &amp;holds</source>
        <translation>래스터의 내용(&amp;H)</translation>
    </message>
    <message>
        <source>Values: the more, the better</source>
        <translation>값: 클수록 좋음</translation>
    </message>
    <message>
        <source>Values: the less, the better</source>
        <translation>값: 작을수록 좋음</translation>
    </message>
    <message>
        <source>Values: best in the middle</source>
        <translation>값: 가운데가 가장 좋음</translation>
    </message>
    <message>
        <source>Depth of floods (m): dry land where it is empty</source>
        <translation>침수심(m): 값이 없으면 침수되지 않는 땅</translation>
    </message>
    <message>
        <source>What the numbers of the file say; the curve below follows, and can be changed</source>
        <translation>파일의 수가 뜻하는 것. 아래 곡선이 이에 따르며 바꿀 수 있습니다</translation>
    </message>
</context>
<context>
    <name>madang::zoning::DemandPage</name>
    <message>
        <source>People and jobs to come</source>
        <translation>앞으로의 인구와 일자리</translation>
    </message>
    <message>
        <source>Land that they take</source>
        <translation>필요한 토지</translation>
    </message>
</context>
<context>
    <name>madang::zoning::FigureEditor</name>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>값 자체</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>목표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>값(&amp;V)</translation>
    </message>
    <message>
        <source>Enter in the plan</source>
        <translation>계획에 입력</translation>
    </message>
    <message>
        <source>Enter in the plan, for %1</source>
        <translation>계획에 입력: %1</translation>
    </message>
    <message>
        <source>What is entered: a figure of the formula, the value itself or its target</source>
        <translation>입력할 것: 공식의 수치, 값 자체 또는 목표</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>입력할 것</translation>
    </message>
    <message>
        <source>Still &amp;acceptable</source>
        <translation>수용 가능한 값(&amp;A)</translation>
    </message>
    <message>
        <source>As far as here the light is amber. The same as the target: there is no amber.</source>
        <translation>여기까지는 노란 신호입니다. 목표와 같으면 노란 신호가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>출처(&amp;S)</translation>
    </message>
    <message>
        <source>Who published it, and when</source>
        <translation>발표한 곳과 때</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>입력(&amp;E)</translation>
    </message>
    <message>
        <source>Writes it into the plan; it can be undone. A figure needs its source.</source>
        <translation>계획에 씁니다. 실행 취소할 수 있습니다. 수치에는 출처가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Takes away what was entered in the plan</source>
        <translation>계획에 입력한 것을 지웁니다</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>삭제(&amp;M)</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ImportDialog</name>
    <message>
        <source>Import regulations</source>
        <translation>규정 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read, text in %2.</source>
        <translation>
            <numerusform>%1: %n행을 읽음, 문자 인코딩 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) and classes are as in the plan.</source>
        <translation>
            <numerusform>규정과 분류 %n개가 계획과 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the plan are not in the table and stay.</source>
        <translation>
            <numerusform>계획의 규정 %n개가 표에 없으며 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>읽지 않는 열: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the scenario “%1”:</source>
        <translation>
            <numerusform>시나리오 “%1”의 변경 %n건:</numerusform>
        </translation>
    </message>
    <message>
        <source>The table changes nothing.</source>
        <translation>표가 바꾸는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken:</source>
        <translation>
            <numerusform>칸 %n개를 받아들일 수 없습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import the rest without them</source>
        <translation>이들을 빼고 나머지 가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Apply to the plan</source>
        <translation>계획에 적용</translation>
    </message>
    <message>
        <source>Writes the changes as one edit, which Undo takes back</source>
        <translation>변경을 하나의 편집으로 쓰며, 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로움</translation>
    </message>
    <message>
        <source>“%1” in the table, stored as %2</source>
        <translation>표에는 “%1”, 저장 값 %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>까닭과 조치</translation>
    </message>
</context>
<context>
    <name>madang::zoning::IndicatorsPage</name>
    <message>
        <source>No scenario is ticked.</source>
        <translation>선택한 시나리오가 없습니다.</translation>
    </message>
    <message>
        <source>Tick those whose indicators are to stand side by side.</source>
        <translation>지표를 나란히 볼 시나리오를 선택하십시오.</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>%1: light</source>
        <translation>%1: 신호</translation>
    </message>
    <message>
        <source>%1: formula</source>
        <translation>%1: 공식</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>No indicator has both a value and a target yet. Choose one in the table and enter them below it.</source>
        <translation>값과 목표가 모두 있는 지표가 아직 없습니다. 표에서 하나를 골라 그 아래에 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Full length or the outer ring: the target is met. %n indicator(s) without a value or a target are in the table only.</source>
        <translation>
            <numerusform>막대가 끝까지 차거나 바깥 고리에 닿으면 목표를 달성한 것입니다. 값이나 목표가 없는 지표 %n개는 표에만 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, target %3: %4</source>
        <translation>%1: %2, 목표 %3: %4</translation>
    </message>
    <message>
        <source>%1: %2, no target</source>
        <translation>%1: %2, 목표 없음</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Target after: %1</source>
        <translation>목표의 근거: %1</translation>
    </message>
    <message>
        <source>Scenarios side &amp;by side</source>
        <translation>나란히 볼 시나리오(&amp;B)</translation>
    </message>
    <message>
        <source>Those ticked stand side by side</source>
        <translation>선택한 시나리오가 나란히 놓입니다</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>방사형</translation>
    </message>
    <message>
        <source>How the indicators are shown</source>
        <translation>지표를 보이는 방식</translation>
    </message>
    <message>
        <source>Indicators of each scenario</source>
        <translation>시나리오별 지표</translation>
    </message>
    <message>
        <source>How far the targets are met</source>
        <translation>목표 달성 정도</translation>
    </message>
    <message>
        <source>Indicators of the Sustainable Development Goals, densities and service radii of the scenarios ticked, with the formula and the sources of each.</source>
        <translation>선택한 시나리오의 지속가능발전목표 지표, 밀도, 이용 반경을 각각의 공식·출처와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>열린 계획이 없습니다.</translation>
    </message>
    <message>
        <source>The window shows the scenario “%1”, and its indicators are not among these. Tick it and run again to enter figures for it.</source>
        <translation>창에 보이는 시나리오 “%1”의 지표는 여기에 없습니다. 수치를 입력하려면 이 시나리오를 선택하고 다시 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::LandDemandPart</name>
    <message>
        <source>Land for homes, gross</source>
        <translation>주거에 필요한 총용지</translation>
    </message>
    <message>
        <source>With streets, green and schools</source>
        <translation>도로, 녹지, 학교 포함</translation>
    </message>
    <message>
        <source>Land for homes, net</source>
        <translation>주거에 필요한 순용지</translation>
    </message>
    <message>
        <source>Sites alone</source>
        <translation>획지만</translation>
    </message>
    <message>
        <source>For %1 households; the empty ones are counted too</source>
        <translation>%1가구용. 빈집도 셉니다</translation>
    </message>
    <message>
        <source>People to be housed</source>
        <translation>집이 필요한 사람</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1년까지</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>입력한 값</translation>
    </message>
    <message>
        <source>Land for work, gross</source>
        <translation>일자리에 필요한 총용지</translation>
    </message>
    <message>
        <source>For %1 jobs</source>
        <translation>일자리 %1개용</translation>
    </message>
    <message>
        <source>Land for work, net</source>
        <translation>일자리에 필요한 순용지</translation>
    </message>
    <message>
        <source>Sites with %1 m² of floor area</source>
        <translation>연면적 %1 m²의 획지</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>by</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>room for</source>
        <translation>수용</translation>
    </message>
    <message>
        <source>short of</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>short, ha</source>
        <translation>부족, ha</translation>
    </message>
    <message>
        <source>Room is what the rules allow on the land of a phase and of those before it.</source>
        <translation>수용은 그 단계와 앞 단계의 토지에서 규정이 허용하는 것입니다.</translation>
    </message>
    <message>
        <source>The room that the rules allow is not known.</source>
        <translation>규정이 허용하는 수용력을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;People to be housed</source>
        <translation>집이 필요한 사람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Jobs to be placed</source>
        <translation>자리가 필요한 일자리(&amp;J)</translation>
    </message>
    <message>
        <source>From the stored projection</source>
        <translation>저장된 추계에서</translation>
    </message>
    <message>
        <source>At 0 what the plan&apos;s stored projection says for the end of the last phase, less those who need nothing new</source>
        <translation>0이면 계획에 저장된 추계의 마지막 단계 말 값에서 새로 필요 없는 것을 뺀 값</translation>
    </message>
    <message>
        <source>&amp;Variant of the stored projection</source>
        <translation>저장된 추계의 가정(&amp;V)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>저위</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중위</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고위</translation>
    </message>
    <message>
        <source>Land is usually kept ready for the high variant, and built for the medium one</source>
        <translation>토지는 보통 고위에 맞춰 확보하고 중위에 맞춰 짓습니다</translation>
    </message>
    <message>
        <source>People who need &amp;no new home</source>
        <translation>새집이 필요 없는 사람(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Household</source>
        <translation>가구원 수(&amp;H)</translation>
    </message>
    <message>
        <source> people</source>
        <translation> 명</translation>
    </message>
    <message>
        <source>People in a household, from the census of the municipality</source>
        <translation>지자체 인구조사의 가구당 사람 수</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>밀도(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ites in residential land</source>
        <translation>주거용지 가운데 획지(&amp;I)</translation>
    </message>
    <message>
        <source>The rest is streets, green and schools; often 55 to 70 %</source>
        <translation>나머지는 도로, 녹지, 학교이며 획지는 흔히 55~70 %입니다</translation>
    </message>
    <message>
        <source>&amp;Floor area for a job</source>
        <translation>일자리 하나의 연면적(&amp;F)</translation>
    </message>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>Gross floor area: some 20 m² in offices, 40 m² in shops, 60 m² and more in industry</source>
        <translation>연면적 기준: 사무실 약 20 m², 상점 40 m², 공업 60 m² 이상</translation>
    </message>
    <message>
        <source>Floor &amp;area ratio of work places</source>
        <translation>일터의 용적률(&amp;A)</translation>
    </message>
    <message>
        <source>Floor area over site: 100 % is a FAR of 1</source>
        <translation>대지면적에 대한 연면적. 100 %는 FAR 1입니다</translation>
    </message>
    <message>
        <source>The rest is streets and green</source>
        <translation>나머지는 도로와 녹지입니다</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>단계별</translation>
    </message>
    <message>
        <source>Demand and room by phase</source>
        <translation>단계별 수요와 수용력</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>주택 수</translation>
    </message>
    <message>
        <source>Room is what the rules allow on the land of a phase and of those before it. Where people or jobs that need nothing new were taken off, it is the part of it in floor area that is not built yet.</source>
        <translation>수용은 그 단계와 앞 단계의 토지에서 규정이 허용하는 것입니다. 새로 필요하지 않은 사람이나 일자리를 뺀 경우에는 그 가운데 아직 짓지 않은 연면적의 몫입니다.</translation>
    </message>
    <message>
        <source>Those who live in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then that of the floor area that is not built yet.</source>
        <translation>지금 시가지에 살고 계속 살 사람. 추계에서 빼며 지금 있는 건물은 이들이 씁니다. 그래서 수용은 아직 짓지 않은 연면적의 것입니다.</translation>
    </message>
    <message>
        <source>Jobs that n&amp;eed no new site</source>
        <translation>새 부지가 필요 없는 일자리(&amp;E)</translation>
    </message>
    <message>
        <source>Those that are in the town now and stay. They are taken off what is projected, and what stands is theirs: room is then that of the floor area that is not built yet.</source>
        <translation>지금 시가지에 있고 계속 있을 일자리. 추계에서 빼며 지금 있는 건물은 이들이 씁니다. 그래서 수용은 아직 짓지 않은 연면적의 것입니다.</translation>
    </message>
    <message>
        <source>Homes that stand empt&amp;y</source>
        <translation>빈집(&amp;Y)</translation>
    </message>
    <message>
        <source>Of all homes; some must be empty for people to move, often 3 to 7 %</source>
        <translation>전체 주택 가운데. 이사하려면 빈집이 조금 있어야 하며 흔히 3~7 %입니다</translation>
    </message>
    <message>
        <source> homes/ha</source>
        <translation> 호/ha</translation>
    </message>
    <message>
        <source>Homes on a hectare of sites (net), by the regulation or the type of housing</source>
        <translation>획지(순용지) 1 ha의 주택 수. 규정이나 주택 유형에 따릅니다</translation>
    </message>
    <message>
        <source>Sites in land for work</source>
        <translation>고용용지 가운데 획지</translation>
    </message>
    <message>
        <source>Wor&amp;k out the land</source>
        <translation>필요한 토지 계산(&amp;K)</translation>
    </message>
    <message>
        <source>Turns people and jobs into homes and hectares, and sets them against what the phases of the plan hold.</source>
        <translation>사람과 일자리를 주택 수와 헥타르로 바꾸어 계획의 단계가 수용하는 것과 견줍니다.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::LiveCapacity</name>
    <message>
        <source>Capacity of the scenario</source>
        <translation>시나리오의 수용력</translation>
    </message>
</context>
<context>
    <name>madang::zoning::LiveTotals</name>
    <message>
        <source>What the scenario would come to</source>
        <translation>이 값으로 바꿀 때 시나리오의 합계</translation>
    </message>
    <message>
        <source>What the scenario comes to</source>
        <translation>시나리오의 합계</translation>
    </message>
    <message>
        <source>%1, %2 less</source>
        <comment>figure while a rule is dragged, percentage</comment>
        <translation>%1, %2 감소</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <comment>figure while a rule is dragged, percentage</comment>
        <translation>%1, %2 증가</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Floor area allowed</source>
        <translation>허용 연면적</translation>
    </message>
    <message>
        <source>Still to be built</source>
        <translation>더 지을 수 있는 연면적</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule that binds, number of sites</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What binds, by sites. %1</source>
        <translation>제한하는 규제별 대지 수. %1</translation>
    </message>
    <message>
        <source>Its parcels and rules are being read…</source>
        <translation>필지와 규정을 읽는 중입니다…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::MassingView</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n storey(s)</source>
        <translation>
            <numerusform>%n층</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north, beside the arrow</comment>
        <translation>북</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>앞면</translation>
    </message>
    <message>
        <source>Front: %1</source>
        <translation>앞면: %1</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>옆면</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>뒷면</translation>
    </message>
    <message>
        <source>Within the setbacks</source>
        <translation>건축선 후퇴 안쪽</translation>
    </message>
    <message>
        <source>Footprint: %1</source>
        <translation>건축면적: %1</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>기존 건물</translation>
    </message>
    <message>
        <source>What may be built, in three dimensions</source>
        <translation>지을 수 있는 규모를 입체로 보기</translation>
    </message>
    <message>
        <source>Nothing can be drawn: no storey may be built here, or nothing limits them.</source>
        <translation>그릴 것이 없습니다. 한 층도 지을 수 없거나 층수에 제한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 high, %2, on a footprint of %3.</source>
        <translation>높이 %1, %2, 건축면적 %3.</translation>
    </message>
    <message>
        <source>The footprint may be smaller than the land within the setbacks: it is drawn in its middle, reduced to its area. Where it will stand is still open.</source>
        <translation>건축면적이 후퇴 안쪽 땅보다 작아야 하므로 그 면적만큼 줄여 가운데에 그렸습니다. 실제 위치는 정해지지 않았습니다.</translation>
    </message>
    <message>
        <source>Drag or use the arrow keys to turn it; Home or a double click sets it back.</source>
        <translation>끌거나 화살표 키로 돌립니다. Home 키나 두 번 클릭으로 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::PairwiseTable</name>
    <message>
        <source>%1: extremely more important than %2 (9)</source>
        <translation>%1: %2보다 극히 중요 (9)</translation>
    </message>
    <message>
        <source>%1: very much more important than %2 (7)</source>
        <translation>%1: %2보다 매우 많이 중요 (7)</translation>
    </message>
    <message>
        <source>%1: much more important than %2 (5)</source>
        <translation>%1: %2보다 많이 중요 (5)</translation>
    </message>
    <message>
        <source>%1: somewhat more important than %2 (3)</source>
        <translation>%1: %2보다 조금 중요 (3)</translation>
    </message>
    <message>
        <source>%1 and %2: equally important (1)</source>
        <translation>%1, %2: 똑같이 중요 (1)</translation>
    </message>
    <message>
        <source>Which of the two matters more, and how much (Saaty&apos;s scale from 1 to 9)</source>
        <translation>둘 가운데 어느 쪽이 얼마나 더 중요한지(Saaty의 1~9 척도)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>Choose two criteria or more to compare them.</source>
        <translation>비교하려면 기준을 둘 이상 고르십시오.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the comparisons agree (at most 0.1).</source>
        <translation>일관성 비율 %1: 비교가 서로 맞습니다(0.1 이하).</translation>
    </message>
    <message>
        <source>Consistency ratio %1: the comparisons contradict each other.</source>
        <translation>일관성 비율 %1: 비교가 서로 어긋납니다.</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ParcelCard</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show the whole plan again</source>
        <translation>다시 계획 전체 보기</translation>
    </message>
    <message>
        <source>Change the rule that &amp;binds…</source>
        <translation>제한하는 규제 바꾸기(&amp;B)…</translation>
    </message>
    <message>
        <source>Goes to the regulation: drag its value and watch what becomes of the parcels</source>
        <translation>규정으로 이동합니다. 값을 끌면서 필지가 어떻게 되는지 보십시오</translation>
    </message>
    <message>
        <source>road %1 m wide</source>
        <translation>너비 %1 m 도로</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) above are not verified: check them against the regulation before you rely on them.</source>
        <translation>
            <numerusform>위 값 가운데 %n개는 확인되지 않았습니다. 쓰기 전에 법령과 대조하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>가구 %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>구역 %1</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>필지 %1</translation>
    </message>
    <message>
        <source>%1: %2 of it</source>
        <translation>%1: 필지의 %2</translation>
    </message>
    <message>
        <source>%1 (overlay)</source>
        <translation>%1 (중첩 구역)</translation>
    </message>
    <message>
        <source>It lies in no zone.</source>
        <translation>어느 구역에도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Unverified:</source>
        <translation>미확인:</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ProjectionPart</name>
    <message>
        <source>There is nothing to start from.</source>
        <translation>출발할 값이 없습니다.</translation>
    </message>
    <message>
        <source>Enter counts of past years, or how many there are in the base year.</source>
        <translation>지난 조사값이나 기준연도의 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>There are no counts to take a rate from.</source>
        <translation>증가율을 얻을 조사값이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the counts of two years or more, or the rate itself.</source>
        <translation>두 해 이상의 조사값이나 증가율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Jobs in %1</source>
        <translation>%1년의 일자리</translation>
    </message>
    <message>
        <source>People in %1</source>
        <translation>%1년의 인구</translation>
    </message>
    <message>
        <source>Medium variant; from %1 in %2</source>
        <translation>중위, %2년 %1에서</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>연 %1</translation>
    </message>
    <message>
        <source>Growth, medium variant</source>
        <translation>증가율, 중위</translation>
    </message>
    <message>
        <source>Fitted to the counts</source>
        <translation>조사값에 맞춤</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>입력한 값</translation>
    </message>
    <message>
        <source>Rate by least squares through all counts; R² %1.</source>
        <translation>모든 조사값에 최소제곱으로 맞춘 증가율, R² %1.</translation>
    </message>
    <message>
        <source>Rate by least squares through the logarithms of all counts; R² %1.</source>
        <translation>모든 조사값의 로그에 최소제곱으로 맞춘 증가율, R² %1.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>저위</translation>
    </message>
    <message>
        <source>High</source>
        <translation>고위</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중위</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>조사</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>조사: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jobs (thousand)</source>
        <translation>일자리(천 개)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>일자리</translation>
    </message>
    <message>
        <source>People (thousand)</source>
        <translation>인구(천 명)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인구</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>연 %</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>%1 (BE %2)</source>
        <translation>%1 (불기 %2)</translation>
    </message>
    <message>
        <source>The plan holds just this projection already.</source>
        <translation>계획에 이미 같은 추계가 있습니다.</translation>
    </message>
    <message>
        <source>Written into the plan: “%1”. Undo takes it back.</source>
        <translation>계획에 썼습니다: “%1”. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;What is projected</source>
        <translation>추계하는 것(&amp;W)</translation>
    </message>
    <message>
        <source>Each has a projection of its own in the plan</source>
        <translation>계획에 각각 따로 저장됩니다</translation>
    </message>
    <message>
        <source>&amp;Counts of past years</source>
        <translation>지난 조사값(&amp;C)</translation>
    </message>
    <message>
        <source>BE</source>
        <translation>불기</translation>
    </message>
    <message>
        <source>Counts of past years</source>
        <translation>지난 조사값</translation>
    </message>
    <message>
        <source>A row for each census or register. Paste two columns from a spreadsheet with Ctrl+V; Buddhist years are converted where the plan&apos;s country counts them.</source>
        <translation>인구조사나 등록 자료마다 한 행입니다. 스프레드시트의 두 열을 Ctrl+V로 붙여넣으십시오. 계획의 국가가 불기를 쓰면 불기 연도를 바꿉니다.</translation>
    </message>
    <message>
        <source>S&amp;ource of the counts</source>
        <translation>조사값의 출처(&amp;O)</translation>
    </message>
    <message>
        <source>Who counted, in which publication</source>
        <translation>누가 어떤 자료에서 조사했는지</translation>
    </message>
    <message>
        <source>Stored in the plan beside every number</source>
        <translation>계획에 모든 값과 함께 저장됩니다</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>방법(&amp;M)</translation>
    </message>
    <message>
        <source>Arithmetic: as many every year</source>
        <translation>등차: 해마다 같은 수만큼</translation>
    </message>
    <message>
        <source>Geometric: the same share every year</source>
        <translation>등비: 해마다 같은 비율로</translation>
    </message>
    <message>
        <source>Exponential: the same share without pause</source>
        <translation>지수: 같은 비율로 끊임없이</translation>
    </message>
    <message>
        <source>P(1 + rn), P(1 + r)ⁿ or P eʳⁿ, with the rate r over n years</source>
        <translation>P(1 + rn), P(1 + r)ⁿ 또는 P eʳⁿ. r은 증가율, n은 연수</translation>
    </message>
    <message>
        <source>Of two counts the rate between them; of more the one that fits them best (least squares)</source>
        <translation>조사값이 둘이면 그 사이의 증가율, 더 많으면 가장 잘 맞는 증가율(최소제곱)</translation>
    </message>
    <message>
        <source>Rate of &amp;growth</source>
        <translation>증가율(&amp;G)</translation>
    </message>
    <message>
        <source> % a year</source>
        <translation> %/년</translation>
    </message>
    <message>
        <source>Of the medium variant. Negative where fewer are expected.</source>
        <translation>중위의 증가율. 줄어들면 음수입니다.</translation>
    </message>
    <message>
        <source>&amp;Spread of the variants</source>
        <translation>가정의 폭(&amp;S)</translation>
    </message>
    <message>
        <source> points</source>
        <translation> %p</translation>
    </message>
    <message>
        <source>The low and the high variant grow by so many points of a per cent less and more a year</source>
        <translation>저위와 고위는 해마다 이만큼 적게, 또 많이 커집니다</translation>
    </message>
    <message>
        <source>Jobs in the &amp;base year</source>
        <translation>기준연도의 일자리(&amp;B)</translation>
    </message>
    <message>
        <source>People in the &amp;base year</source>
        <translation>기준연도의 인구(&amp;B)</translation>
    </message>
    <message>
        <source>The last count</source>
        <translation>마지막 조사값</translation>
    </message>
    <message>
        <source>The number to start from, in the base year of the plan. At 0 the last count in its own year.</source>
        <translation>계획의 기준연도에 출발하는 수. 0이면 마지막 조사값에서 그해에 출발합니다.</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>마지막 연도(&amp;L)</translation>
    </message>
    <message>
        <source>The plan&apos;s horizon</source>
        <translation>계획의 목표연도</translation>
    </message>
    <message>
        <source>At 0 the horizon of the plan. Store a projection up to the end of the last phase.</source>
        <translation>0이면 계획의 목표연도. 마지막 단계 말까지의 추계를 저장하십시오.</translation>
    </message>
    <message>
        <source>S&amp;tore in the plan</source>
        <translation>계획에 저장(&amp;T)</translation>
    </message>
    <message>
        <source>Replaces the stored projection of the same subject, as one edit, which Undo takes back</source>
        <translation>같은 대상의 저장된 추계를 하나의 편집으로 바꿉니다. 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>What was counted and the three variants</source>
        <translation>조사값과 세 가지 가정</translation>
    </message>
    <message>
        <source>Rate and last value of each variant</source>
        <translation>가정별 증가율과 마지막 값</translation>
    </message>
    <message>
        <source>The variants year by year</source>
        <translation>연도별 가정</translation>
    </message>
    <message>
        <source>Projects people or jobs in three variants, from counts of past years or from a rate.</source>
        <translation>지난 조사값이나 증가율로 인구나 일자리를 세 가지 가정으로 추계합니다.</translation>
    </message>
    <message>
        <source>Low variant</source>
        <translation>저위</translation>
    </message>
    <message>
        <source>The rate is lower by the spread</source>
        <translation>증가율을 폭만큼 낮춘 것</translation>
    </message>
    <message>
        <source>High variant</source>
        <translation>고위</translation>
    </message>
    <message>
        <source>The rate is higher by the spread</source>
        <translation>증가율을 폭만큼 높인 것</translation>
    </message>
    <message>
        <source>Rate from the co&amp;unts</source>
        <translation>조사값에서 얻은 증가율(&amp;U)</translation>
    </message>
</context>
<context>
    <name>madang::zoning::RuleEditor</name>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, 저장 값 %2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>The rule would end on %1, before it begins on %2.</source>
        <translation>규정이 %2에 시작하기 전인 %1에 끝나게 됩니다.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>두 날짜 중 하나를 고치십시오.</translation>
    </message>
    <message>
        <source>The citation seems to be Burmese in Zawgyi, which other fonts show wrongly. Convert it to Unicode.</source>
        <translation>근거가 저지(Zawgyi) 글꼴의 버마어로 보이며, 다른 글꼴에서는 잘못 보입니다. 유니코드로 바꾸십시오.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>묶음(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>근거(&amp;C)</translation>
    </message>
    <message>
        <source>Con&amp;fidence</source>
        <translation>신뢰도(&amp;F)</translation>
    </message>
    <message>
        <source>Valid f&amp;rom</source>
        <translation>효력 시작(&amp;R)</translation>
    </message>
    <message>
        <source>Valid &amp;to</source>
        <translation>효력 끝(&amp;T)</translation>
    </message>
    <message>
        <source>As it is written in the plan&apos;s country: 250 %, 2.5, 7:1, 12 m, 3 storeys. Escape takes back what is typed.</source>
        <translation>계획 국가의 표기대로 씁니다: 250 %, 2.5, 7:1, 12 m, 3층. Esc 키로 입력을 되돌립니다.</translation>
    </message>
    <message>
        <source>At most (≤), at least (≥), or what is reckoned with (=)</source>
        <translation>이하(≤), 이상(≥), 또는 계산에 쓰는 값(=)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>연산자</translation>
    </message>
    <message>
        <source>Drag to try other values; the rule changes when you let go</source>
        <translation>끌어서 다른 값을 시험해 봅니다. 놓으면 규정이 바뀝니다</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>National, municipal for the whole plan, or the name of a set that zones and parcels refer to. The nearer one overrides.</source>
        <translation>국가, 계획 전체의 조례, 또는 구역과 필지가 가리키는 묶음의 이름. 더 가까운 것이 우선합니다.</translation>
    </message>
    <message>
        <source>Such as lot_area &gt;= 500 and road_width &lt; 12. It asks for lot_area (m²), road_width (m), height (m) and use.</source>
        <translation>예: lot_area &gt;= 500 and road_width &lt; 12. lot_area(m²), road_width(m), height(m), use를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>언제나</translation>
    </message>
    <message>
        <source>How sure the value is, in a few words</source>
        <translation>값이 얼마나 확실한지 짧게</translation>
    </message>
    <message>
        <source>Unverified values look unverified on the panel, the map and in the report</source>
        <translation>미확인 값은 패널, 지도, 보고서에서 미확인으로 표시됩니다</translation>
    </message>
    <message>
        <source>Takes the value that was most likely meant</source>
        <translation>뜻한 것으로 보이는 값을 사용합니다</translation>
    </message>
    <message>
        <source>A year, or year-month-day; a year of the Buddhist era is converted in Thailand, Cambodia and Laos</source>
        <translation>연도 또는 연-월-일. 태국, 캄보디아, 라오스에서는 불기 연도를 바꿉니다</translation>
    </message>
    <message>
        <source>The last day on which it holds; empty: for ever</source>
        <translation>효력이 있는 마지막 날. 비우면 계속</translation>
    </message>
    <message>
        <source>The law or ordinance that says so, and its article</source>
        <translation>이를 정한 법령이나 조례와 그 조항</translation>
    </message>
    <message>
        <source>No longer verified: it differs from what was cited.</source>
        <translation>더 이상 확인된 값이 아닙니다. 인용한 내용과 다릅니다.</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>값(&amp;U)</translation>
    </message>
    <message>
        <source>On&amp;ly if</source>
        <translation>조건(&amp;L)</translation>
    </message>
    <message>
        <source>Verified a&amp;gainst the instrument</source>
        <translation>원문과 대조하여 확인함(&amp;G)</translation>
    </message>
    <message>
        <source>The first day on which it holds; empty: from the beginning</source>
        <translation>효력이 있는 첫날. 비우면 처음부터</translation>
    </message>
</context>
<context>
    <name>madang::zoning::RuleList</name>
    <message>
        <source>National</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>조례</translation>
    </message>
    <message>
        <source>Assumptions (=)</source>
        <translation>가정 (=)</translation>
    </message>
    <message>
        <source>Limits of the law</source>
        <translation>법의 제한</translation>
    </message>
    <message>
        <source>none: reckoned with Madang&apos;s own round numbers</source>
        <translation>없음: 마당의 대략적인 값으로 계산합니다</translation>
    </message>
    <message>
        <source>none: nobody can say how much may be built</source>
        <translation>없음: 얼마나 지을 수 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>값 없음</translation>
    </message>
    <message>
        <source>for every class</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>%1, stored as %2</source>
        <translation>%1, 저장 값 %2</translation>
    </message>
    <message>
        <source>Holds if %1</source>
        <translation>적용 조건: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>효력 %1부터 %2까지</translation>
    </message>
    <message>
        <source>Unverified: not checked against the instrument.</source>
        <translation>미확인: 원문과 대조하지 않았습니다.</translation>
    </message>
    <message>
        <source>Unverified: %1</source>
        <translation>미확인: %1</translation>
    </message>
    <message>
        <source>The municipal ordinance overrides it; it cites no source yet.</source>
        <translation>조례가 이를 대체합니다. 조례에 아직 근거가 없습니다.</translation>
    </message>
    <message>
        <source>The municipal ordinance overrides it: %1</source>
        <translation>조례가 이를 대체합니다: %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Rules of the class</source>
        <translation>분류의 규정</translation>
    </message>
</context>
<context>
    <name>madang::zoning::RulesPage</name>
    <message>
        <source>The national list adds: %1</source>
        <translation>국가 목록의 설명: %1</translation>
    </message>
    <message>
        <source>Export regulations</source>
        <translation>규정 내보내기</translation>
    </message>
    <message>
        <source>regulations.csv</source>
        <translation>regulations.csv</translation>
    </message>
    <message>
        <source>Import regulations</source>
        <translation>규정 가져오기</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>표 (*.csv *.xlsx *.ods);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>기본 계획</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>열린 계획이 없습니다.</translation>
    </message>
    <message>
        <source>Changes of rules go to the base plan, and from there to every scenario that has no rule of its own.</source>
        <translation>규정 변경은 기본 계획에 적용되며, 자체 규정이 없는 모든 시나리오에도 적용됩니다.</translation>
    </message>
    <message>
        <source>Changes of rules go to the scenario “%1” only. Classes are those of the whole plan.</source>
        <translation>규정 변경은 시나리오 “%1”에만 적용됩니다. 분류는 계획 전체에 공통입니다.</translation>
    </message>
    <message>
        <source>Find a class by code or name</source>
        <translation>코드나 이름으로 분류 찾기</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>분류 찾기</translation>
    </message>
    <message>
        <source>&amp;New class…</source>
        <translation>새 분류…(&amp;N)</translation>
    </message>
    <message>
        <source>Adds a land-use class to the plan&apos;s own list</source>
        <translation>계획 자체의 목록에 토지 이용 분류를 추가합니다</translation>
    </message>
    <message>
        <source>Names, colour, HILUCS class, source and validity of the class</source>
        <translation>분류의 이름, 색, HILUCS 분류, 출처, 효력</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기…(&amp;I)</translation>
    </message>
    <message>
        <source>Reads regulations from a table (CSV, Excel, ODS) and shows what would change</source>
        <translation>표(CSV, Excel, ODS)에서 규정을 읽어 무엇이 바뀌는지 보여 줍니다</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기…(&amp;X)</translation>
    </message>
    <message>
        <source>Writes classes and regulations of the scenario into a table (CSV) that can be edited and imported again</source>
        <translation>시나리오의 분류와 규정을, 고쳐서 다시 가져올 수 있는 표(CSV)로 씁니다</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>규정 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Adds a rule for the class to the municipal ordinance</source>
        <translation>분류의 규정을 조례에 추가합니다</translation>
    </message>
    <message>
        <source>Takes the rule out of this scenario; Undo brings it back</source>
        <translation>이 시나리오에서 규정을 뺍니다. 실행 취소로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Override in the municipal ordinance</source>
        <translation>조례로 대체(&amp;O)</translation>
    </message>
    <message>
        <source>Copies the national rule into the ordinance, where you set its value. The national rule stays and is struck through.</source>
        <translation>국가 규정을 조례로 복사하고 거기서 값을 정합니다. 국가 규정은 남아 취소선으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The value that was being tried was not written, as another plan or scenario has been opened.</source>
        <translation>다른 계획이나 시나리오를 열었으므로 시험하던 값은 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>E&amp;dit class…</source>
        <translation>분류 편집…(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move rule</source>
        <translation>규정 제거(&amp;M)</translation>
    </message>
</context>
<context>
    <name>madang::zoning::SuitabilityPage</name>
    <message>
        <source>Raster as a criterion</source>
        <translation>기준으로 쓸 래스터</translation>
    </message>
    <message>
        <source>Rasters (*.tif *.tiff *.asc *.img *.vrt *.nc);;All files (*)</source>
        <translation>래스터 (*.tif *.tiff *.asc *.img *.vrt *.nc);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>No criterion is chosen.</source>
        <translation>고른 기준이 없습니다.</translation>
    </message>
    <message>
        <source>Tick one at least.</source>
        <translation>적어도 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>One criterion cannot be compared.</source>
        <translation>기준 하나는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Tick two at least, or set the weights with the sliders.</source>
        <translation>둘 이상 선택하거나 슬라이더로 가중치를 정하십시오.</translation>
    </message>
    <message>
        <source>There is no room for the result.</source>
        <translation>결과를 둘 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files.</source>
        <translation>임시 파일 폴더에 공간을 만드십시오.</translation>
    </message>
    <message>
        <source>Good and best land</source>
        <translation>좋음과 최적 토지</translation>
    </message>
    <message>
        <source>A score of 0.6 or more</source>
        <translation>점수 0.6 이상</translation>
    </message>
    <message>
        <source>Land judged</source>
        <translation>평가한 토지</translation>
    </message>
    <message>
        <source>Cells of %1</source>
        <translation>한 변 %1의 칸</translation>
    </message>
    <message>
        <source>Constraint areas, but for conditional ones</source>
        <translation>제약 지역. 조건부는 빼고</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>평가하지 않음</translation>
    </message>
    <message>
        <source>A criterion has no value there</source>
        <translation>그곳에는 기준의 값이 없습니다</translation>
    </message>
    <message>
        <source>Consistency ratio</source>
        <translation>일관성 비율</translation>
    </message>
    <message>
        <source>Of the comparisons; they agree up to 0.1 (Saaty 1980)</source>
        <translation>비교의 일관성. 0.1까지는 서로 맞습니다(Saaty 1980)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>With a weight of %1, %2 of the land get another class.</source>
        <translation>가중치가 %1이면 토지의 %2이(가) 다른 등급이 됩니다.</translation>
    </message>
    <message>
        <source>All of the best tenth ranks alike</source>
        <translation>가장 좋은 10분의 1의 순위가 모두 같습니다</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Save the suitability</source>
        <translation>적합성 저장</translation>
    </message>
    <message>
        <source>GeoTIFF (*.tif)</source>
        <translation>GeoTIFF (*.tif)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>기준(&amp;C)</translation>
    </message>
    <message>
        <source>Tick those that count; choose one to see and change how it is judged</source>
        <translation>반영할 것을 선택하십시오. 하나를 고르면 평가 방법을 보고 바꿀 수 있습니다</translation>
    </message>
    <message>
        <source>Any raster as a criterion: flood depth, noise, land price …</source>
        <translation>어떤 래스터든 기준이 됩니다: 침수심, 소음, 지가 …</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the chosen raster off the list; the file stays</source>
        <translation>고른 래스터를 목록에서 뺍니다. 파일은 그대로입니다</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>가중치(&amp;W)</translation>
    </message>
    <message>
        <source>Set with sliders</source>
        <translation>슬라이더로 정함</translation>
    </message>
    <message>
        <source>From comparing each pair (AHP)</source>
        <translation>쌍마다 비교하여 정함(AHP)</translation>
    </message>
    <message>
        <source>How much each criterion counts. Pairs are compared in words, and contradictions are told (Saaty 1980).</source>
        <translation>기준마다 얼마나 반영할지. 쌍을 말로 비교하고, 어긋나면 알려 줍니다(Saaty 1980).</translation>
    </message>
    <message>
        <source>&amp;Side of a cell</source>
        <translation>칸의 한 변(&amp;S)</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>The land is judged in squares of this side. Not finer than the data: a terrain of 30 m says nothing about 5 m.</source>
        <translation>토지를 이 변의 정사각형으로 평가합니다. 자료보다 촘촘하게 하지 마십시오. 30 m 지형은 5 m를 말해 주지 않습니다.</translation>
    </message>
    <message>
        <source>Constraint areas &amp;exclude their land</source>
        <translation>제약 지역은 그 토지를 제외(&amp;E)</translation>
    </message>
    <message>
        <source>Protected land, water and the like; conditional ones and the plan&apos;s boundary do not</source>
        <translation>보호 지역, 물 등. 조건부 지역과 계획 경계는 제외하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Try weights less and more by</source>
        <translation>가중치를 줄이고 늘려 보는 폭(&amp;T)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>For the sensitivity: what happens where one weight is changed and the others share the rest. 0 leaves it out.</source>
        <translation>민감도: 한 가중치를 바꾸고 나머지를 비율대로 나누면 어떻게 되는지. 0이면 하지 않습니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the raster…</source>
        <translation>래스터 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>As a GeoTIFF: scores from 0 to 1, -1 where a constraint excludes</source>
        <translation>GeoTIFF: 0~1의 점수, 제약으로 제외된 곳은 -1</translation>
    </message>
    <message>
        <source>Area of each class</source>
        <translation>등급별 면적</translation>
    </message>
    <message>
        <source>How much hangs on each weight</source>
        <translation>가중치마다 결과가 달라지는 정도</translation>
    </message>
    <message>
        <source>Per cent of the land that get another class with less and with more of one weight. ranks: how far the order of the best tenth stays, at least (Spearman; 1 is unchanged).</source>
        <translation>한 가중치를 줄이거나 늘릴 때 다른 등급이 되는 토지의 백분율입니다. 순위: 가장 좋은 10분의 1의 순서가 적어도 얼마나 유지되는지(Spearman, 1은 그대로).</translation>
    </message>
    <message>
        <source>Judges the land of the plan by several criteria at once, from unfit to best, and shows it on the map.</source>
        <translation>계획의 토지를 여러 기준으로 한꺼번에 부적합부터 최적까지 평가하여 지도에 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Add a raster…</source>
        <translation>래스터 추가(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>madang::zoning::WeightSliders</name>
    <message>
        <source>Weight of %1</source>
        <translation>%1의 가중치</translation>
    </message>
    <message>
        <source>From 0 to 10; beside it the share of all weights</source>
        <translation>0~10. 옆은 전체 가중치에서 차지하는 비율</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ZoningPanel</name>
    <message>
        <source>Land</source>
        <translation>토지</translation>
    </message>
    <message>
        <source>Hectares and share of each land-use class</source>
        <translation>토지 이용 분류별 면적(ha)과 비율</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규정</translation>
    </message>
    <message>
        <source>What may be built in each land-use class, and where that stands</source>
        <translation>토지 이용 분류마다 무엇을 지을 수 있고 그 근거가 무엇인지</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>수용력</translation>
    </message>
    <message>
        <source>What may be built here, what binds, and how many people and jobs that means</source>
        <translation>지을 수 있는 규모와 제한하는 규제, 그에 따른 인구와 일자리</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>수요</translation>
    </message>
    <message>
        <source>People and jobs to come, and the land that they take</source>
        <translation>앞으로의 인구와 일자리, 그에 필요한 토지</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <source>How fit the land is by slope, distances, land use and more</source>
        <translation>경사, 거리, 토지이용 등으로 본 토지의 적합성</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Indicators of scenarios side by side, with targets</source>
        <translation>시나리오별 지표를 목표와 나란히</translation>
    </message>
    <message>
        <source>Questions of zoning</source>
        <translation>용도지역의 질문</translation>
    </message>
</context>
<context>
    <name>madang::zoning::ZoningPlugin</name>
    <message>
        <source>Zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <source>Land by class, its rules and what may be built, the land that people and jobs need, suitability and indicators</source>
        <translation>용도별 토지, 규정과 건축 가능 규모, 인구와 일자리에 필요한 토지, 적합성과 지표</translation>
    </message>
</context>
</TS>
