package org.dukou.people.delegation;

import java.util.UUID;

/** One delegation while somebody is away. */
record DelegationId(UUID value) {}
