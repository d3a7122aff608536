package org.dukou.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.intake.Batch;
import org.dukou.kernel.intake.Cells;
import org.dukou.kernel.intake.Finding;
import org.dukou.kernel.intake.Heading;
import org.dukou.kernel.intake.IntakeSheet;
import org.dukou.kernel.intake.Line;
import org.dukou.kernel.intake.Taken;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tables of results of the time before: twenty years of an office's own lists. */
@Component
class ResultIntake implements IntakeSheet<RecordedRow> {

    /** Results that have no number of their own are called 存〔2026〕0001号. */
    private static final String SERIES = "存";

    private final DisclosureRepository disclosures;
    private final RecordedResults recorded;
    private final Directory directory;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    ResultIntake(
            DisclosureRepository disclosures,
            RecordedResults recorded,
            Directory directory,
            Numbers numbers,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.disclosures = disclosures;
        this.recorded = recorded;
        this.directory = directory;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public List<Heading> headings() {
        return List.of(
                Heading.of("number", "编号", "成果号", "登记编号", "result no"),
                Heading.required(
                        "title", "成果名称", "名称", "题名", "题目", "标题", "项目名称", "技术名称", "专利名称", "发明名称", "subject", "name"),
                Heading.of("oneSentence", "简介", "成果简介", "摘要", "说明", "abstract", "summary"),
                Heading.of("field", "领域", "学科领域", "技术方向"),
                Heading.of("industry", "行业", "应用行业", "应用领域"),
                Heading.of("keywords", "关键字"),
                Heading.of("trl", "成熟度", "技术成熟度", "成熟度等级"),
                Heading.of("college", "所属学院", "所属单位", "院系", "部门", "二级单位", "department", "school"),
                Heading.of("team", "发明人", "完成者", "团队", "团队成员", "成果完成人", "负责人", "inventors", "authors"),
                Heading.of("rights", "专利号", "申请号", "专利申请号", "登记号", "授权号", "ip_numbers", "patent no", "patent number"),
                Heading.of("rightKind", "专利类型", "ip_kind", "patent type"),
                Heading.of("year", "年度", "完成年份", "转化年份", "申请日", "授权日", "完成时间"),
                Heading.of("holder", "专利权人", "权属", "权利归属", "完成单位", "owner", "assignee"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
    }

    @Override
    public RecordedRow read(Line line) {
        return RecordedRow.read(line, clock.today());
    }

    @Override
    public String key(RecordedRow row) {
        return row.key();
    }

    @Override
    public List<Finding> compare(Viewer viewer, UUID intake, List<RecordedRow> rows) {
        List<RecordedResults.Known> known = recorded.knownOf(intake, rows);
        List<LookedUp> lookedUp = lookUp(rows);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            findings.add(compare(lookedUp.get(i), known.get(i)));
        }
        return findings;
    }

    private static Finding compare(LookedUp row, RecordedResults.Known known) {
        if (row.fault != null) {
            return new Finding.Refused(row.fault);
        }
        Recorded.Known there = known.same() == null ? known.alike() : known.same();
        if (there == null) {
            return new Finding.New();
        }
        Finding.Known named = new Finding.Known(there.id(), there.label(), "/disclosures/" + there.id());
        if (known.same() == null) {
            return new Finding.Alike(named);
        }
        List<Finding.Difference> differences = row.recorded.differences(there);
        if (differences.isEmpty()) {
            return new Finding.Same(named);
        }
        return there.stage() == Stage.INHERITED
                ? new Finding.Changed(named, differences)
                : new Finding.Refused(new Invalid("disclosure/corrected-at-its-desk", null, there.number()));
    }

    /** @param fault a name that nobody knows; null when all were found */
    private record LookedUp(Recorded recorded, @Nullable Invalid fault) {}

    private List<LookedUp> lookUp(List<RecordedRow> rows) {
        Map<String, Directory.UnitEntry> units = unitsByName();
        Map<String, Directory.Entry> staff = directory.byStaffNumber(rows.stream()
                .flatMap(row -> row.team().stream())
                .map(RecordedRow.Maker::staffNumber)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList());
        return rows.stream().map(row -> lookUp(row, units, staff)).toList();
    }

    private static LookedUp lookUp(
            RecordedRow row, Map<String, Directory.UnitEntry> units, Map<String, Directory.Entry> staff) {
        Directory.UnitEntry college = units.get(Cells.plain(row.college()));
        Invalid fault = null;
        if (college == null && !row.college().isEmpty()) {
            fault = new Invalid("intake/unit-unknown", "college", row.college());
        }
        for (RecordedRow.Maker maker : row.team()) {
            if (!maker.staffNumber().isEmpty() && !staff.containsKey(maker.staffNumber())) {
                fault = new Invalid("intake/staff-number-unknown", "team", maker.staffNumber());
            }
        }
        return new LookedUp(new Recorded(row, college, staff), fault);
    }

    private Map<String, Directory.UnitEntry> unitsByName() {
        Map<String, Directory.UnitEntry> units = new HashMap<>();
        for (Directory.UnitEntry unit : directory.everyUnit()) {
            for (String name : List.of(unit.name(), unit.code(), unit.nameEn())) {
                if (!name.isBlank()) {
                    units.putIfAbsent(Cells.plain(name), unit);
                }
            }
        }
        return units;
    }

    @Override
    public void take(Batch batch, List<Taken<RecordedRow>> rows) {
        List<LookedUp> lookedUp = lookUp(rows.stream().map(Taken::row).toList());
        List<Disclosure> fresh = new ArrayList<>();
        List<RecordedResults.Amended> amended = new ArrayList<>();
        // Where a table does not say to whom a result belongs, the unit of who brings it keeps it.
        Directory.Entry me = directory.person(new PersonId(batch.viewer().person()));
        Naming naming = new Naming(rows);
        for (int i = 0; i < rows.size(); i++) {
            Taken<RecordedRow> taken = rows.get(i);
            Recorded row = lookedUp.get(i).recorded;
            if (taken.finding() instanceof Finding.Changed changed) {
                amended.add(new RecordedResults.Amended(changed.known().id(), row, origin(batch, taken)));
            } else {
                Directory.UnitEntry college = row.college();
                fresh.add(Disclosure.inherit(
                        naming.of(taken.row()),
                        row.content(),
                        origin(batch, taken),
                        batch.viewer(),
                        row.college(new UnitId(me.unitId())),
                        college == null ? me.unit() : college.name(),
                        batch.now()));
            }
        }
        announceBroughtIn(batch, disclosures.saveAllAndFlush(fresh));
        recorded.amend(batch, amended);
    }

    private void announceBroughtIn(Batch batch, List<Disclosure> fresh) {
        if (!fresh.isEmpty()) {
            events.publishEvent(
                    new ResultsBroughtIn(batch.intake(), batch.by(), batch.now(), batch.file(), matters(fresh)));
        }
    }

    static List<Matter> matters(List<Disclosure> disclosures) {
        return disclosures.stream().map(Disclosure::matter).toList();
    }

    private static Origin origin(Batch batch, Taken<RecordedRow> taken) {
        return new Origin(
                batch.intake().id(),
                batch.file(),
                taken.place(),
                taken.cells(),
                taken.row().year(),
                taken.row().holder(),
                null);
    }

    /** @throws Refusal {@code intake/built-on} */
    @Override
    public void takeBack(Batch batch) {
        recorded.takeBack(batch);
    }

    /** Gives numbers of the house to those that have none, all at once. */
    private final class Naming {

        private final List<String> left;

        Naming(List<Taken<RecordedRow>> rows) {
            int without = (int) rows.stream()
                    .filter(taken -> !(taken.finding() instanceof Finding.Changed))
                    .filter(taken -> taken.row().number().isEmpty())
                    .count();
            LocalDate today = clock.today();
            left = new ArrayList<>(without == 0 ? List.of() : numbers.next(SERIES, today, without));
        }

        String of(RecordedRow row) {
            return row.number().isEmpty() ? left.removeFirst() : row.number();
        }
    }
}
