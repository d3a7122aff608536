package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DukouTest {

    @Test
    void theCalendarAnswers() {
        Run run = Run.of("calendar", "close", "--published", "2025-03-03", "--days", "15");
        assertThat(run.answer()).isEqualTo("""
                {"lastDay":"2025-03-18","mayCloseFrom":"2025-03-19","provisional":false}""");
        assertThat(Run.of("calendar", "close", "--published=2026-02-05", "--days=15", "--working")
                        .answer())
                .isEqualTo("""
                {"lastDay":"2026-03-04","mayCloseFrom":"2026-03-05","provisional":false}""");
    }

    @ParameterizedTest
    @CsvSource({
        "calendar close --published 2025-02-30 --days 15, calendar/not-a-date, published",
        "calendar close --published 20250303 --days 15, calendar/not-a-date, published",
        "calendar close --published 2025-03-03 --days 0, calendar/days-out-of-range, days",
        "calendar close --published 2025-03-03 --days -1, calendar/days-out-of-range, days",
        "calendar close --published 2025-03-03 --days 1.5, calendar/days-out-of-range, days",
        "calendar close --published 2025-03-03 --days 99999999999, calendar/days-out-of-range, days",
        "calendar close --published 2025-03-03, cli/argument-missing, days",
        "calendar close --published 2025-03-03 --days, cli/argument-missing, days",
        "calendar close --days 3, cli/argument-missing, published",
        "calendar close --published 2025-03-03 --days 15 --nonsense, cli/argument-unknown, nonsense",
        "calendar close --published 2025-03-03 --days 15 left-over, cli/argument-unknown, left-over",
        "calendar close --published 2025-03-03 --days 15 --days 16, cli/option-twice, days",
        "calendar close --published 2025-03-03 --days 15 --lang fr, cli/language-unknown, lang",
        "calendar, cli/command-missing, command",
        "patent check, cli/argument-missing, NUMBER",
        "creditcode check, cli/argument-missing, CODE",
        "backup, cli/argument-missing, FILE",
        "restore, cli/argument-missing, FILE",
        "nonsense, cli/argument-unknown, nonsense"
    })
    void whatIsMisusedIsRefusedWithTheFieldNamed(String line, String problem, String field) {
        Run run = Run.of(line.split(" "));
        assertThat(run.problem()).isEqualTo(problem);
        assertThat(run.field()).isEqualTo(field);
    }

    @Test
    void aBackupThatIsNotThereIsRefusedAndNothingIsMade() {
        assertThat(Run.of("restore", "target/nowhere.dukou", "--data", "target/never")
                        .problem())
                .isEqualTo("backup/no-file");
        assertThat(Run.of("backup", "target/nowhere.dukou", "--data", "target/never")
                        .problem())
                .isEqualTo("backup/no-house");
        assertThat(Path.of("target/never")).doesNotExist();
    }

    @Test
    void withoutACommandTheUsageIsShownAndRefused() {
        assertThat(Run.of().problem()).isEqualTo("cli/command-missing");
    }

    @Test
    void patentNumbersAreAnsweredInOrderValidOrNot() {
        assertThat(Run.of("patent", "check", "ZL202010123456.7", "９５１１５６０８ｘ").answer())
                .isEqualTo("""
                [{"number":"ZL202010123456.7","valid":false,"kind":"INVENTION","normalised":"ZL202010123456.7",\
                "problem":"patent/check-digit-wrong","reason":"“ZL202010123456.7”的校验位不对，应为 2。","expected":"2"},\
                {"number":"９５１１５６０８ｘ","valid":true,"kind":"INVENTION","normalised":"95115608.X"}]""");
    }

    @Test
    void creditCodesAreAnsweredLikewise() {
        assertThat(Run.of("creditcode", "check", "91350100m000100y43", "", "--lang", "en")
                        .answer())
                .isEqualTo("""
                [{"number":"91350100m000100y43","valid":true,"normalised":"91350100M000100Y43"},\
                {"number":"","valid":false,"normalised":"","problem":"creditcode/wrong-length",\
                "reason":"“” is not a unified social credit code: it has 18 characters."}]""");
    }
}
