package org.dukou.kernel.draft;

import java.time.OffsetDateTime;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a person is still writing.
 *
 * @param content as the form has it, unchecked
 * @param version to be named when saving, so that two open windows do not overwrite each other
 */
public record Draft(UUID id, long version, OffsetDateTime savedAt, JsonNode content) {}
