package org.dukou.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Anything the office deals with, as the engines see it: enough to name it, link to it and guard it, and no more.
 *
 * @param kind the singular name of its desk's thing, such as {@code disclosure}; for good
 * @param number what people call it, such as 披〔2026〕0012号; null while it has none
 * @param title in the words of its owner
 * @param audience who may know that it exists
 * @param link where the workbench shows it, such as {@code /disclosures/<id>}
 */
public record Matter(String kind, UUID id, @Nullable String number, String title, Audience audience, String link) {}
