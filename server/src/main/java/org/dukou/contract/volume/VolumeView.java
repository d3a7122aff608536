package org.dukou.contract.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of a contract as its panel shows it.
 *
 * @param number of the volume in the archive; null while it is not there
 * @param receiver who took it over for the archive
 * @param items the index; empty while it is not in the archive
 */
record VolumeView(
        UUID id,
        long version,
        String contractNumber,
        List<Delivery> deliveries,
        @Nullable String number,
        @Nullable LocalDate archivedOn,
        @Nullable String receiver,
        List<Item> items,
        Set<String> may) {}
