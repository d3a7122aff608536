package org.dukou.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.code.Checked;
import org.dukou.kernel.code.PatentNumber;
import org.dukou.kernel.intake.Cells;
import org.dukou.kernel.intake.Line;
import org.jspecify.annotations.Nullable;

/**
 * A result of the time before as a row of a table has it. What stays empty is not known, and changes nothing that is.
 *
 * @param number by which the office called it
 * @param college as the table calls it
 * @param holder to whom the rights belonged
 */
record RecordedRow(
        String number,
        String title,
        String oneSentence,
        String field,
        String industry,
        List<String> keywords,
        @Nullable Integer trl,
        String college,
        List<Maker> team,
        List<String> rights,
        Content.@Nullable IpKind rightKind,
        @Nullable Integer year,
        String holder) {

    private static final Map<String, Content.IpKind> KINDS = new LinkedHashMap<>();

    static {
        for (String patent : List.of("专利", "发明专利", "发明", "实用新型", "实用新型专利", "外观设计", "外观设计专利", "patent", "invention")) {
            KINDS.put(patent, Content.IpKind.PATENT);
        }
        for (String software : List.of("软件著作权", "软著", "计算机软件著作权", "software")) {
            KINDS.put(software, Content.IpKind.SOFTWARE);
        }
        for (String layout : List.of("集成电路布图设计", "布图设计", "layout")) {
            KINDS.put(layout, Content.IpKind.LAYOUT);
        }
        for (String variety : List.of("植物新品种", "新品种", "variety")) {
            KINDS.put(variety, Content.IpKind.VARIETY);
        }
        for (String knowHow : List.of("技术秘密", "专有技术", "技术成果", "技术合同", "非专利技术", "know-how", "knowhow")) {
            KINDS.put(Cells.plain(knowHow), Content.IpKind.KNOW_HOW);
        }
    }

    private static final Pattern MAKER =
            Pattern.compile("(.+?)(?:[（(]([A-Za-z0-9]{3,20})[)）])?\\s*[:：]?\\s*(\\d{1,3}(?:\\.\\d{1,2})?)?\\s*[%％]?");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("(ZL|CN)?(\\d{12}|\\d{8})\\.[\\dX]|(ZL|CN)\\d{8,13}");

    /**
     * One who made it.
     *
     * @param staffNumber empty where the table gives only the name
     * @param share in percent; null where the table does not say
     */
    record Maker(String name, String staffNumber, @Nullable BigDecimal share) {}

    static RecordedRow read(Line line, LocalDate today) {
        return new RecordedRow(
                line.text("number", 60),
                line.required("title", 300),
                line.text("oneSentence", 500),
                line.text("field", 60),
                line.text("industry", 60),
                line.several("keywords"),
                line.number("trl", 1, 9),
                line.text("college", 120),
                makers(line),
                rights(line, today),
                line.one("rightKind", KINDS),
                line.year("year"),
                line.text("holder", 200));
    }

    private static List<Maker> makers(Line line) {
        List<Maker> makers = new ArrayList<>();
        for (String said : line.several("team")) {
            Matcher parts = MAKER.matcher(said);
            if (parts.matches()) {
                makers.add(new Maker(
                        Cells.stripped(parts.group(1)),
                        parts.group(2) == null ? "" : parts.group(2),
                        parts.group(3) == null ? null : new BigDecimal(parts.group(3))));
            }
        }
        long shares = makers.stream().filter(maker -> maker.share() != null).count();
        if (shares > 0 && shares < makers.size()) {
            line.fault("disclosure/shares-of-some-only", "team");
        }
        BigDecimal sum = makers.stream()
                .map(maker -> maker.share() == null ? BigDecimal.ZERO : maker.share())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares > 0 && shares == makers.size() && sum.compareTo(new BigDecimal("100")) != 0) {
            line.fault("disclosure/shares-not-whole", "team", sum.toPlainString());
        }
        if (makers.stream().distinct().count() < makers.size()) {
            line.fault("disclosure/makers-twice", "team");
        }
        return makers;
    }

    /** Numbers that look Chinese have to be right; what other offices write is theirs. */
    private static List<String> rights(Line line, LocalDate today) {
        List<String> rights = line.several("rights");
        for (String number : rights) {
            if (CHINESE_NUMBER.matcher(PatentNumber.squeezed(number)).matches()) {
                Checked checked = PatentNumber.check(number, today);
                if (checked.problem() != null) {
                    line.fault(checked.problem(), "rights", number, String.valueOf(checked.expected()));
                }
            }
        }
        return rights;
    }

    /** The rights as a result keeps them; a kind without a number is one that has none yet. */
    List<Content.Ip> ip() {
        Content.IpKind kind = rightKind == null ? Content.IpKind.PATENT : rightKind;
        if (rights.isEmpty()) {
            return rightKind == null ? List.of() : List.of(new Content.Ip(kind, null, title, null));
        }
        return rights.stream()
                .map(number -> new Content.Ip(kind, number, title, null))
                .toList();
    }

    List<String> squeezedRights() {
        return rights.stream().map(PatentNumber::squeezed).toList();
    }

    /** By what it is the same as another row of its table. */
    String key() {
        if (!number.isEmpty()) {
            return "number " + Cells.plain(number);
        }
        return "title " + Cells.plain(title) + " " + Cells.plain(college)
                + (rights.isEmpty() ? "" : " " + squeezedRights());
    }
}
