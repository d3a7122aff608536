package org.dukou.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupancyTest {

    @Test
    void oneHouseAtATimeLivesInAFolder(@TempDir Path data) throws IOException {
        try (Occupancy first = Occupancy.of(data)) {
            assertThatThrownBy(() -> Occupancy.of(data))
                    .isInstanceOf(Occupied.class)
                    .hasMessageContaining(data.toString());
        }
        Occupancy.of(data).close();
    }
}
