package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Every way in leads past a mark that says who may use the desk. */
class PermissionsTest {

    private static final WaysIn HOUSE = new WaysIn(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dukou"));

    /** A house in which every one of these rules is broken. */
    private static final WaysIn CARELESS = new WaysIn(new ClassFileImporter().importPackages("planted.ways"));

    @Test
    void everyAddressBehindTheDoorReachesAMarkedDesk() {
        assertThat(HOUSE.unguarded()).isEmpty();
        assertThat(CARELESS.unguarded()).anyMatch(method -> method.contains("CarelessController.giveAway"));
    }

    @Test
    void everyDeskMethodThatAControllerReachesIsMarked() {
        assertThat(HOUSE.unmarked()).isEmpty();
        assertThat(CARELESS.unmarked())
                .as("also through a helper of the controller")
                .anyMatch(method -> method.contains("CarelessDesk.giveAway"))
                .anyMatch(method -> method.contains("CarelessDesk.whisper"));
    }

    @Test
    void noAddressReachesWhatOnlyTheHouseItselfMayDo() {
        assertThat(HOUSE.leadingToTheHouseItself()).isEmpty();
        assertThat(CARELESS.leadingToTheHouseItself()).anyMatch(method -> method.contains("CarelessDesk.closeTheYear"));
    }

    @Test
    void aMarkStandsOnlyWhereItIsWatched() {
        assertThat(HOUSE.idleMarks()).isEmpty();
        assertThat(CARELESS.idleMarks())
                .anyMatch(method -> method.contains("CarelessDesk.markedInVain"))
                .anyMatch(method -> method.contains("NoDesk.markedInVain"));
    }
}
