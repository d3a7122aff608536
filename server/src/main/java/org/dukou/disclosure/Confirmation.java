package org.dukou.disclosure;

import java.time.Instant;
import java.util.UUID;

/**
 * A member's word that the team, the shares and the roles are right.
 *
 * @param team the fingerprint of what was confirmed; any change of members, shares or roles voids it
 */
record Confirmation(UUID person, Instant at, String team) {}
