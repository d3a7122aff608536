package org.dukou.enterprise;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.enterprise.FirmsBroughtIn.How;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.code.CreditCode;
import org.dukou.kernel.intake.Batch;
import org.dukou.kernel.intake.BuiltOn;
import org.dukou.kernel.intake.Cells;
import org.dukou.kernel.intake.Finding;
import org.dukou.kernel.intake.Heading;
import org.dukou.kernel.intake.IntakeSheet;
import org.dukou.kernel.intake.Line;
import org.dukou.kernel.intake.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tables of firms: known again by their credit code, or by their very name where the table gives none. */
@Component
class FirmIntake implements IntakeSheet<FirmRow> {

    private static final int AT_ONCE = 1000;

    private final EnterpriseRepository enterprises;
    private final List<BuiltOn> neighbours;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    FirmIntake(
            EnterpriseRepository enterprises,
            List<BuiltOn> neighbours,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.enterprises = enterprises;
        this.neighbours = neighbours;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public List<Heading> headings() {
        return List.of(
                Heading.required("name", "企业名称", "单位名称", "公司名称", "受让方", "甲方", "company", "enterprise"),
                Heading.of("creditCode", "信用代码", "社会信用代码", "税号", "纳税人识别号", "credit code", "uscc"),
                Heading.of("country", "国家", "国别", "国家代码", "country code"),
                Heading.of("address", "注册地址", "通讯地址", "住所"),
                Heading.of("contact", "联系人姓名", "联络人", "contact person"),
                Heading.of("phone", "联系电话", "手机", "手机号", "tel"),
                Heading.of("note", "说明", "remarks"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
    }

    @Override
    public FirmRow read(Line line) {
        return FirmRow.read(line);
    }

    @Override
    public String key(FirmRow row) {
        return row.key();
    }

    @Override
    public List<Finding> compare(Viewer viewer, UUID intake, List<FirmRow> rows) {
        Map<Integer, Known> byCode = new HashMap<>();
        Map<Integer, Known> byName = new HashMap<>();
        jdbc.sql("""
                        select a.place, e.id, e.name, e.profile, e.credit_code = a.code as same_code
                        from unnest(cast(:codes as text[]), cast(:names as text[])) with ordinality a (code, name, place)
                        join enterprise e on e.credit_code = a.code or e.name = a.name
                        where e.intake is distinct from :intake order by a.place, e.id
                        """)
                .param("codes", rows.stream().map(FirmIntake::code).toArray(String[]::new))
                .param("names", rows.stream().map(FirmRow::name).toArray(String[]::new))
                .param("intake", intake)
                .query((row, number) -> (row.getBoolean("same_code") ? byCode : byName)
                        .putIfAbsent(
                                row.getInt("place") - 1,
                                new Known(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        json.readValue(row.getString("profile"), Profile.class))))
                .list();
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            findings.add(compare(rows.get(place), byCode.get(place), byName.get(place)));
        }
        return findings;
    }

    private static String code(FirmRow row) {
        return row.creditCode().isEmpty()
                ? ""
                : CreditCode.check(row.creditCode()).normalised();
    }

    private static Finding compare(FirmRow row, @Nullable Known byCode, @Nullable Known byName) {
        if (byCode == null && byName == null) {
            return new Finding.New();
        }
        Known known = byCode == null ? requireNonNull(byName) : byCode;
        Finding.Known named = new Finding.Known(known.id, known.name, "/enterprises/" + known.id);
        // A firm of this name with another code is perhaps another firm.
        if (byCode == null && !row.creditCode().isEmpty()) {
            return new Finding.Alike(named);
        }
        List<Finding.Difference> differences = differences(known.profile, row.over(known.profile));
        return differences.isEmpty() ? new Finding.Same(named) : new Finding.Changed(named, differences);
    }

    private static List<Finding.Difference> differences(Profile old, Profile after) {
        List<Finding.Difference> found = new ArrayList<>();
        differ(found, "name", old.name(), after.name());
        differ(found, "country", old.country(), after.country());
        differ(found, "address", old.address(), after.address());
        differ(found, "contact", contacts(old), contacts(after));
        differ(found, "note", old.note(), after.note());
        return found;
    }

    private static void differ(List<Finding.Difference> found, String column, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Finding.Difference(column, before, after));
        }
    }

    private static String contacts(Profile profile) {
        return profile.contacts().stream()
                .map(contact -> Cells.stripped(contact.name() + " " + contact.phone()))
                .collect(Collectors.joining("、"));
    }

    private record Known(UUID id, String name, Profile profile) {}

    @Override
    public void take(Batch batch, List<Taken<FirmRow>> rows) {
        List<Enterprise> fresh = new ArrayList<>();
        Map<UUID, FirmRow> changed = new HashMap<>();
        for (Taken<FirmRow> taken : rows) {
            if (taken.finding() instanceof Finding.Changed known) {
                changed.put(known.known().id(), taken.row());
            } else {
                fresh.add(Enterprise.bring(taken.row().profile(), batch.intake().id(), batch.now()));
            }
        }
        tell(batch, How.BROUGHT, enterprises.saveAllAndFlush(fresh));
        List<Enterprise> held = enterprises.findAllById(changed.keySet());
        for (Enterprise enterprise : held) {
            remember(batch, enterprise);
            enterprise.amend(
                    requireNonNull(changed.get(enterprise.id().value())).over(enterprise.profile()));
        }
        tell(batch, How.AMENDED, enterprises.saveAllAndFlush(held));
    }

    private void remember(Batch batch, Enterprise enterprise) {
        jdbc.sql("""
                        insert into enterprise_before (intake, enterprise, version, profile)
                        values (:intake, :id, :version, cast(:profile as jsonb))
                        """)
                .param("intake", batch.intake().id())
                .param("id", enterprise.id().value())
                .param("version", enterprise.version() + 1)
                .param("profile", json.writeValueAsString(enterprise.profile()))
                .update();
    }

    private void tell(Batch batch, How how, List<Enterprise> firms) {
        if (!firms.isEmpty()) {
            events.publishEvent(new FirmsBroughtIn(
                    batch.intake(),
                    batch.by(),
                    batch.now(),
                    batch.file(),
                    how,
                    firms.stream().map(Enterprise::matter).toList()));
        }
    }

    @Override
    public void takeBack(Batch batch) {
        UUID intake = batch.intake().id();
        List<UUID> made = ids("select id from enterprise where intake = :intake order by id", intake);
        assertUntouched(intake, made);
        restore(batch);
        for (int from = 0; from < made.size(); from += AT_ONCE) {
            tell(
                    batch,
                    How.TAKEN_BACK,
                    enterprises.findAllById(made.subList(from, Math.min(made.size(), from + AT_ONCE))));
        }
        jdbc.sql("delete from enterprise where intake = :intake")
                .param("intake", intake)
                .update();
    }

    private List<UUID> ids(String query, UUID intake) {
        return jdbc.sql(query).param("intake", intake).query(UUID.class).list();
    }

    private void assertUntouched(UUID intake, List<UUID> made) {
        List<UUID> touched = new ArrayList<>(ids("""
                select id from enterprise where intake = :intake and version <> as_brought
                union all
                select e.id from enterprise_before b join enterprise e on e.id = b.enterprise
                where b.intake = :intake and e.version <> b.version
                limit 1
                """, intake));
        neighbours.forEach(neighbour -> neighbour.anyOf("enterprise", made).ifPresent(touched::add));
        if (!touched.isEmpty()) {
            throw new Refusal(
                    "intake/built-on",
                    enterprises
                            .get(new EnterpriseId(touched.getFirst()))
                            .entry()
                            .name());
        }
    }

    private void restore(Batch batch) {
        Map<UUID, Profile> before = new HashMap<>();
        jdbc.sql("select enterprise, profile from enterprise_before where intake = :intake")
                .param("intake", batch.intake().id())
                .query((row, number) -> before.put(
                        row.getObject("enterprise", UUID.class),
                        json.readValue(row.getString("profile"), Profile.class)))
                .list();
        List<Enterprise> held = enterprises.findAllById(before.keySet());
        held.forEach(enterprise ->
                enterprise.amend(requireNonNull(before.get(enterprise.id().value()))));
        tell(batch, How.RESTORED, enterprises.saveAllAndFlush(held));
        forgetAmendments(batch.intake().id());
    }

    /** Firms that say again what they said count as untouched for the imports before this one. */
    private void forgetAmendments(UUID intake) {
        for (String statement : List.of("""
                update enterprise_before o set version = e.version
                from enterprise_before b join enterprise e on e.id = b.enterprise
                where b.intake = :intake and o.enterprise = b.enterprise and o.intake <> b.intake and o.version = b.version - 1
                """, """
                update enterprise e set as_brought = e.version from enterprise_before b
                where b.intake = :intake and b.enterprise = e.id and e.as_brought = b.version - 1
                """, "delete from enterprise_before where intake = :intake")) {
            jdbc.sql(statement).param("intake", intake).update();
        }
    }
}
