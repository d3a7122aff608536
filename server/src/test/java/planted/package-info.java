/**
 * What the house must never hold, one broken rule in each class: the checks are tried out on them, so that a check that no
 * longer sees anything is noticed. It lies outside the house, so that no check and no scan takes it for a part of it.
 */
package planted;
