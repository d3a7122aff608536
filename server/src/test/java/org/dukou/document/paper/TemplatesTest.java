package org.dukou.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.document.print.Merge;
import org.dukou.document.print.Parcel;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.paper.PaperForm;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office brings its own templates, looks at them, puts them to use, and goes back. */
@DukouTest
class TemplatesTest {

    private static final String TEMPLATES = "/api/paper-templates/";

    private final Campus campus;
    private final PassingDays days;
    private final Desks desks;
    private final Shipped shipped;
    private Campus.Someone officer;

    TemplatesTest(Campus campus, PassingDays days, Desks desks, Shipped shipped) {
        this.campus = campus;
        this.days = days;
        this.desks = desks;
        this.shipped = shipped;
    }

    @BeforeEach
    void furnish() {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void everyFormShipsWithATemplateThatNamesOnlyItsFieldsAndCanBePrinted() {
        Reply library = officer.browser().get("/api/paper-templates").is(200);
        assertThat(library.json().findValuesAsString("form"))
                .contains("approval-form", "assignment-contract", "licence-contract", "equity-contract")
                .contains("development-contract", "consulting-contract", "service-contract")
                .contains("completers-consent", "co-owner-consent", "price-notice-sheet", "reward-notice-sheet")
                .contains("payout-sheet", "payout-slip");
        for (PaperForm form : desks.forms()) {
            assertThat(Desks.merge(form).fieldsOf(shipped.template(form)))
                    .as(form.name())
                    .isNotEmpty();
            int pages = officer.browser()
                    .get(TEMPLATES + form.name() + "/sample?edition=0")
                    .is(200)
                    .at("pages")
                    .asInt();
            assertThat(pages).as(form.name()).isBetween(1, 6);
        }
    }

    @Test
    void everyFieldHasWordsInBothLanguagesAndANameOfItsOwn() {
        for (PaperForm form : desks.forms()) {
            Merge merge = Desks.merge(form);
            assertThat(merge.names().values()).as(form.name()).doesNotHaveDuplicates();
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                Words words = Words.in(locale);
                List<String> keys = new ArrayList<>(List.of("paper." + form.name()));
                Desks.fields(form).forEach(field -> keys.add("paper.field." + field));
                form.tables().forEach((table, columns) -> {
                    keys.add("paper.field." + table);
                    columns.forEach(column -> keys.add("paper.field." + column));
                });
                assertThat(keys).allMatch(words::knows);
            }
        }
    }

    @Test
    void anEditionIsLookedAtPutToUseAndLeftAgain() {
        Voyage voyage = new Voyage(campus, days);
        Study office = new Study(voyage.table.officer);
        Reply deal = voyage.anAssignment("模板", "400000.00");
        Reply brought = bring("service-contract", "# 本校技术服务合同\n受让方：{{受让方}}，{{合同标的}}", 201);
        assertThat(brought.at("inUse").asInt()).isZero();
        assertThat(brought.at("editions.0.pages").asInt()).isEqualTo(1);
        int edition = brought.at("editions.0.number").asInt();
        officer.browser()
                .get(TEMPLATES + "service-contract/page?edition=" + edition + "&page=1")
                .is(200);
        Reply used = use("service-contract", brought, edition).is(200);
        assertThat(used.at("inUse").asInt()).isEqualTo(edition);

        Reply other = voyage.table.open("SERVICE", voyage.table.firm("服务受让方"), deal.text("sheet.parts.0.disclosure"));
        voyage.table
                .agree(other, Map.of("type", "Service", "subject", "检测服务"), "10000.00")
                .is(200);
        Reply paper = office.write("deal", other.id(), "service-contract");
        assertThat(paper.at("versions.0.edition").asInt()).isEqualTo(edition);
        assertThat(office.said(paper)).contains("本校技术服务合同", "受让方：服务受让方，检测服务");
        use("service-contract", used, edition).is(409);
        Reply back = use("service-contract", used, 0).is(200);
        assertThat(back.at("editions").size()).isPositive();
        Reply again = office.write("deal", other.id(), "service-contract");
        assertThat(again.at("versions.0.version").asInt()).isEqualTo(2);
        assertThat(office.said(again)).contains("技术服务合同", "第五条工作成果与责任");
    }

    private Reply bring(String form, String manuscript, int status) {
        return officer.browser()
                .upload(
                        TEMPLATES + form + "/editions",
                        "模板.docx",
                        Parcel.of(manuscript).packed())
                .is(status);
    }

    private Reply use(String form, Reply seen, int edition) {
        return officer.browser().post(TEMPLATES + form + "/choice", Map.of("edition", edition), seen.version());
    }

    @Test
    void aTemplateThatNamesAnUnknownFieldIsRefusedByName() {
        Reply refused = bring("payout-slip", "{{不存在的字段}}", 400);
        refused.isProblem(400, "document/template-field-unknown");
        assertThat(refused.text("detail")).contains("不存在的字段");
        officer.browser()
                .upload(
                        TEMPLATES + "payout-slip/editions",
                        "宏.docm",
                        Parcel.of("样")
                                .with("word/vbaProject.bin", new byte[] {1})
                                .packed())
                .isProblem(400, "document/template-runs");
        assertThat(officer.browser().get(TEMPLATES + "payout-slip").is(200).at("editions"))
                .isEmpty();
    }

    @Test
    void othersReadTheLibraryAndChangeNothing() {
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        assertThat(inventor.browser()
                        .get(TEMPLATES + "approval-form")
                        .is(200)
                        .at("mayEdit")
                        .asBoolean())
                .isFalse();
        byte[] template = inventor.browser().fetch(TEMPLATES + "approval-form/file?edition=0");
        assertThat(template).startsWith('P', 'K');
        inventor.browser()
                .upload(TEMPLATES + "approval-form/editions", "a.docx", template)
                .is(403);
        inventor.browser().post("/api/letterhead", Map.of("university", "冒名大学")).is(403);
        inventor.browser().get(TEMPLATES + "no-such-form").is(404);
        officer.browser().get(TEMPLATES + "approval-form/file?edition=77").is(404);
    }
}
