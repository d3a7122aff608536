package org.dukou.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dukou.disclosure.secrecy.SecrecyAnswers;
import org.dukou.disclosure.secrecy.SecrecyCheck;
import org.dukou.disclosure.secrecy.SecrecyChecks;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.kernel.draft.Draft;
import org.dukou.kernel.draft.Drafts;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results come in: most are accepted, one waits for a member, one at the institute, one was returned, one declined, and one
 * inventor was not sure about secrecy. Subjects are from public notices, persons are invented, patent numbers marked as
 * examples are made up.
 */
@Component
class DisclosureDemo implements Chapter {

    private static final String RESULTS = "demo/results.json";
    private static final String OFFICER = "wang";

    private final SecrecyChecks secrecy;
    private final Disclosures disclosures;
    private final Drafts drafts;
    private final DemoCast cast;
    private final JsonMapper json;

    DisclosureDemo(SecrecyChecks secrecy, Disclosures disclosures, Drafts drafts, DemoCast cast, JsonMapper json) {
        this.secrecy = secrecy;
        this.disclosures = disclosures;
        this.drafts = drafts;
        this.cast = cast;
        this.json = json;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public void tell(Telling telling) {
        tell(telling, DisclosureDemo::isAccepted);
    }

    private void tell(Telling telling, Predicate<JsonNode> which) {
        results().stream().filter(which).forEach(told -> {
            telling.passDays(1);
            tell((ObjectNode) told);
        });
    }

    private static boolean isAccepted(JsonNode told) {
        return Stage.valueOf(told.required("until").asString()) == Stage.ACCEPTED;
    }

    /** In the last weeks some disclosures come that are not accepted yet or will not be, and somebody asks about secrecy. */
    @Component
    static class Late implements Chapter {

        private static final int DAYS_AGO = 18;

        private final DisclosureDemo demo;

        Late(DisclosureDemo demo) {
            this.demo = demo;
        }

        @Override
        public int place() {
            return 103;
        }

        @Override
        public void tell(Telling telling) {
            telling.untilDaysBeforeTheEnd(DAYS_AGO);
            demo.tell(telling, told -> !isAccepted(told));
            demo.as("gu", viewer -> demo.secrecy.ask(viewer, answers(SecrecyAnswers.Answer.UNSURE), false));
        }
    }

    private void tell(ObjectNode told) {
        Stage until = Stage.valueOf(told.remove("until").asString());
        String remark = told.remove("remark").asString("");
        String inventor = told.remove("by").asString();
        List<String> members = castTeam((ArrayNode) told.required("team"));
        DisclosureId id = as(inventor, viewer -> submit(viewer, told));
        if (until == Stage.SUBMITTED) {
            return;
        }
        members.stream()
                .filter(member -> !member.equals(inventor))
                .forEach(member -> as(member, viewer -> disclosures.confirm(viewer, id)));
        String college = collegeOfficerOf(inventor);
        switch (until) {
            case RETURNED -> answer(college, id, new Answer.Return(remark, List.of()));
            case DECLINED -> answer(college, id, new Answer.Decline(remark));
            default -> answer(college, id, new Answer.Accept(true));
        }
        if (until == Stage.ACCEPTED) {
            answer(OFFICER, id, new Answer.Accept(true));
        }
    }

    private DisclosureId submit(Viewer viewer, JsonNode content) {
        SecrecyCheck check = secrecy.ask(viewer, answers(SecrecyAnswers.Answer.NO), true);
        Draft draft = disclosures.openForm(viewer, check.id());
        Draft saved = drafts.save(viewer, Disclosures.DRAFT, draft.id(), new IfMatch(draft.version()), content);
        return disclosures.submit(viewer, saved.id()).id();
    }

    private void answer(String officer, DisclosureId id, Answer answer) {
        as(
                officer,
                viewer -> disclosures.answer(
                        viewer, id, new IfMatch(disclosures.get(viewer, id).version()), answer));
    }

    /** Puts ids and names in the place of sign-in names. */
    private List<String> castTeam(ArrayNode team) {
        return team.valueStream()
                .filter(member -> member.has("login"))
                .map(member -> {
                    String login = ((ObjectNode) member).remove("login").asString();
                    Viewer viewer = cast.viewer(login);
                    ((ObjectNode) member)
                            .put("person", viewer.person().toString())
                            .put("name", viewer.name());
                    return login;
                })
                .toList();
    }

    private static String collegeOfficerOf(String inventor) {
        return switch (inventor) {
            case "lin" -> "he";
            case "shen" -> "tang";
            default -> "luo";
        };
    }

    private static SecrecyAnswers answers(SecrecyAnswers.Answer last) {
        SecrecyAnswers.Answer no = SecrecyAnswers.Answer.NO;
        return new SecrecyAnswers(no, no, no, last);
    }

    private <T> T as(String login, Function<Viewer, T> deed) {
        Viewer viewer = cast.viewer(login);
        return ActingAs.call(viewer, () -> deed.apply(viewer));
    }

    private List<JsonNode> results() {
        try (InputStream file = DisclosureDemo.class.getClassLoader().getResourceAsStream(RESULTS)) {
            if (file == null) {
                throw new IOException("no " + RESULTS + " on the class path");
            }
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
