package org.dukou.approval;

import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Happening;

/**
 * Persons are now asked about a matter, or told of it, who were not on its way before. The desk that owns the matter lets
 * them see it.
 */
public sealed interface CalledIn extends Happening permits SignerAdded, StepPassedOn, ApprovalCopied {

    Set<UUID> newcomers();
}
