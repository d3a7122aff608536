package org.dukou.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Sha256;

/** The team as a whole. */
final class Team {

    private Team() {}

    /** Changes with any change of members, shares or roles, and with nothing else. */
    static String fingerprint(List<Content.Member> team) {
        String written = team.stream()
                .map(member -> String.join(
                        "|",
                        member.person() == null
                                ? member.name()
                                : member.person().toString(),
                        member.share().stripTrailingZeros().toPlainString(),
                        member.role().name()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.of(written);
    }

    /** What was said of this team and of no other; whoever submits it agrees to it. */
    static List<Confirmation> stillConfirmed(
            Content content, List<Confirmation> before, UUID submittedBy, Instant now) {
        String team = fingerprint(content.team());
        List<Confirmation> valid = new ArrayList<>(before);
        valid.removeIf(confirmation -> !confirmation.team().equals(team));
        if (valid.stream().noneMatch(confirmation -> confirmation.person().equals(submittedBy))) {
            valid.add(new Confirmation(submittedBy, now, team));
        }
        return valid;
    }

    /** Members of the university who have not yet confirmed the team as it is now. */
    static List<UUID> unconfirmed(Content content, List<Confirmation> given) {
        String team = fingerprint(content.team());
        return content.insiders().stream()
                .filter(person -> given.stream()
                        .noneMatch(
                                one -> one.person().equals(person) && one.team().equals(team)))
                .toList();
    }
}
