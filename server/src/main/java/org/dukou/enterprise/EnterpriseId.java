package org.dukou.enterprise;

import java.util.UUID;

/** A firm or other body outside the university. */
public record EnterpriseId(UUID value) {}
