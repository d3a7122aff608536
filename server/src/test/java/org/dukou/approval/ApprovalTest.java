package org.dukou.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Absentee;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID COLLEGE = UUID.randomUUID();
    private static final String ROUTE = "COLLEGE > OFFICE > LEGAL+ASSET_OFFICE > DIRECTOR|LEADER";

    private final Viewer applicant = someone(Role.TRANSFER_OFFICER);
    private final Viewer college = someone(Role.COLLEGE_OFFICER);
    private final Viewer officer = someone(Role.TRANSFER_OFFICER);
    private final Viewer legal = someone(Role.LEGAL);
    private final Viewer assets = someone(Role.ASSET_OFFICE);
    private final Viewer director = someone(Role.INSTITUTE_DIRECTOR);
    private final Viewer leader = someone(Role.LEADER);

    @Test
    void goesFromStepToStepUntilEveryoneHasAgreed() {
        Approval approval = started("a", null);
        sign(approval, college);
        sign(approval, officer);
        sign(approval, assets);
        assertThat(posts(approval)).containsExactly(Post.LEGAL);
        sign(approval, legal);
        assertThat(posts(approval)).containsExactly(Post.DIRECTOR, Post.LEADER);
        sign(approval, leader);
        assertThat(approval.state()).isEqualTo(ApprovalState.GRANTED);
        assertThat(approval.open()).isEmpty();
    }

    @Test
    void ofTwoWhoMaySignOneIsEnoughAndTheOtherIsToldSo() {
        Approval approval = atTheEnd();
        UUID directorsSeat = approval.open().getFirst().id();
        sign(approval, leader);
        refused("approval/over", () -> approval.sign(directorsSeat, null, null, director, NOW));
    }

    @Test
    void aSeatIsSignedOnce() {
        Approval approval = started("a", null);
        UUID seat = approval.open().getFirst().id();
        sign(approval, college);
        refused("approval/signed-already", () -> approval.sign(seat, null, null, college, NOW));
    }

    @Test
    void whoIsNotAskedMayNothing() {
        Approval approval = started("a", null);
        assertThat(approval.may(legal)).isEmpty();
        refused("approval/not-asked", () -> approval.reject("不同意", legal, NOW));
        refused(
                "approval/not-asked",
                () -> approval.sign(approval.open().getFirst().id(), null, null, legal, NOW));
    }

    @Test
    void theApplicantDoesNotSignHisOwnMatterWhereAnotherCan() {
        Approval approval = started("a", null);
        sign(approval, college);
        assertThat(approval.may(applicant)).containsExactly(Act.COPY);
        refused("approval/own-matter", () -> sign(approval, applicant));
        sign(approval, officer);
    }

    @Test
    void theApplicantSignsWhereNobodyElseHoldsThePost() {
        Approval approval = started("a", null, Interests.of(applicant.actor(), List.of()), List.of(applicant));
        sign(approval, college);
        sign(approval, applicant);
        assertThat(posts(approval)).containsExactly(Post.LEGAL, Post.ASSET_OFFICE);
    }

    @Test
    void aDelegateSignsForTheAbsentButNotForTheApplicant() {
        Viewer delegate = lookingAfter(legal, Role.LEGAL);
        Approval approval = started("a", null);
        sign(approval, college);
        refused("approval/own-matter", () -> sign(approval, lookingAfter(applicant, Role.TRANSFER_OFFICER)));
        sign(approval, officer);
        sign(approval, delegate);
        Signature signature = approval.route()
                .seats()
                .filter(seat -> seat.post() == Post.LEGAL)
                .findFirst()
                .orElseThrow()
                .signature();
        assertThat(signature.name()).isEqualTo(delegate.name() + "（代 " + legal.name() + "）");
        assertThat(signature.onBehalfOf()).isEqualTo(legal.person());
    }

    @Test
    void aPartyMayOnlyPassOnWhatNobodyElseCouldSign() {
        Interests interests = Interests.of(applicant.actor(), List.of(officer.person()));
        Approval approval = started("a", null, interests, List.of(officer));
        sign(approval, college);
        assertThat(approval.may(officer)).containsExactly(Act.PASS_ON);
        refused("approval/own-matter", () -> sign(approval, officer));
        approval.passOn(new Named(director.person(), director.name()), "回避", officer, NOW);
        sign(approval, director);
        assertThat(posts(approval)).containsExactly(Post.LEGAL, Post.ASSET_OFFICE);
    }

    @Test
    void unchangedContentIsNotSignedTwiceAfterAReturnToTheApplicant() {
        Approval first = started("a", null);
        sign(first, college);
        sign(first, officer);
        sign(first, legal);
        first.giveBack(null, "请补评估报告", assets, NOW);
        assertThat(first.state()).isEqualTo(ApprovalState.RETURNED);

        Approval again = started("a", first);
        assertThat(again.round()).isEqualTo(2);
        assertThat(posts(again)).containsExactly(Post.ASSET_OFFICE);
        assertThat(again.route().steps().getFirst().skipped()).isTrue();
    }

    @Test
    void changedContentIsSignedAnew() {
        Approval first = started("a", null);
        sign(first, college);
        first.giveBack(null, "价格偏低", officer, NOW);
        assertThat(posts(started("b", first))).containsExactly(Post.COLLEGE);
    }

    @Test
    void whatWasGrantedOnceIsSignedAnewEvenUnchanged() {
        Approval first = atTheEnd();
        sign(first, director);
        assertThat(posts(started("a", first))).containsExactly(Post.COLLEGE);
    }

    @Test
    void aReturnToAnEarlierStepAsksOnlyThatStepAgain() {
        Approval approval = atTheEnd();
        approval.giveBack(1, "请核对份额", director, NOW);
        assertThat(posts(approval)).containsExactly(Post.OFFICE);
        sign(approval, officer);
        assertThat(posts(approval)).containsExactly(Post.DIRECTOR, Post.LEADER);
        refused("approval/not-an-earlier-step", () -> approval.giveBack(3, "不行", director, NOW));
    }

    @Test
    void oneNoEndsIt() {
        Approval approval = started("a", null);
        approval.reject("不符合规定", college, NOW);
        assertThat(approval.state()).isEqualTo(ApprovalState.REJECTED);
        assertThat(approval.notes()).extracting(Note::remarks).containsExactly("不符合规定");
    }

    @Test
    void aSignerCalledInBeforeSignsFirst() {
        Approval approval = started("a", null);
        approval.addSigner(new Named(leader.person(), leader.name()), true, "请先看", college, NOW);
        assertThat(posts(approval)).containsExactly(Post.PERSON);
        refused("approval/not-asked", () -> approval.reject("等不及", college, NOW));
        sign(approval, leader);
        assertThat(posts(approval)).containsExactly(Post.COLLEGE);
    }

    @Test
    void aSignerCalledInBesideMustSignTooWhereOneWouldBeEnough() {
        Approval approval = atTheEnd();
        approval.addSigner(new Named(assets.person(), assets.name()), false, null, director, NOW);
        sign(approval, director);
        assertThat(posts(approval)).containsExactly(Post.PERSON);
        sign(approval, assets);
        assertThat(approval.state()).isEqualTo(ApprovalState.GRANTED);
    }

    @Test
    void theApplicantIsNotCalledIn() {
        Approval approval = started("a", null);
        refused(
                "approval/own-matter",
                () -> approval.passOn(new Named(applicant.person(), applicant.name()), null, college, NOW));
    }

    @Test
    void aMeetingDecidesByItsResolution() {
        Viewer secretary = someone(Role.MEETING_SECRETARY);
        Approval approval = started("MEETING", "a", null, Interests.of(applicant.actor(), List.of()), List.of());
        refused("approval/resolution-of-meetings-only", () -> sign(approval, secretary));
        sign(approval, secretary, resolution(Resolution.Outcome.PASS));
        assertThat(approval.state()).isEqualTo(ApprovalState.GRANTED);

        Approval other = started("MEETING", "a", null, Interests.of(applicant.actor(), List.of()), List.of());
        sign(other, secretary, resolution(Resolution.Outcome.REJECT));
        assertThat(other.state()).isEqualTo(ApprovalState.REJECTED);
    }

    @Test
    void aRouteThatNamesAnUnknownPostIsRefused() {
        refused(
                "approval/route-not-understood",
                () -> Route.laidOut("COLLEGE > ABBOT", post -> Seat.of(post, post.token(COLLEGE), List.of())));
        refused(
                "approval/no-college",
                () -> Route.laidOut("COLLEGE", post -> Seat.of(post, post.token(null), List.of())));
    }

    // --- how an approval comes about ---

    private Approval atTheEnd() {
        Approval approval = started("a", null);
        List.of(college, officer, legal, assets).forEach(one -> sign(approval, one));
        return approval;
    }

    private Approval started(String fingerprint, @Nullable Approval last) {
        return started(fingerprint, last, Interests.of(applicant.actor(), List.of()), List.of(applicant, officer));
    }

    private Approval started(String fingerprint, @Nullable Approval last, Interests interests, List<Viewer> officers) {
        return started(ROUTE, fingerprint, last, interests, officers);
    }

    private Approval started(
            String text, String fingerprint, @Nullable Approval last, Interests interests, List<Viewer> officers) {
        Route route = Route.laidOut(
                text,
                post -> Seat.of(
                        post,
                        post.token(COLLEGE),
                        post == Post.OFFICE
                                ? interests.barredAmong(
                                        officers.stream().map(Viewer::person).toList())
                                : List.of()));
        Matter matter = new Matter("sample", UUID.randomUUID(), "样1", "样品", Audience.of(Audience.OFFICE), "/samples/1");
        return Approval.start(
                matter,
                fingerprint,
                interests,
                new Ruling("sample", "approval-route", "2026", List.of("1"), Map.of("route", text)),
                route,
                last,
                applicant.actor(),
                NOW);
    }

    private static void sign(Approval approval, Viewer by) {
        sign(approval, by, null);
    }

    private static void sign(Approval approval, Viewer by, @Nullable Resolution resolution) {
        Seat seat = approval.open().stream()
                .filter(one -> one.asks(by))
                .findFirst()
                .orElseGet(() -> approval.open().getFirst());
        approval.sign(seat.id(), null, resolution, by, NOW);
    }

    private static Resolution resolution(Resolution.Outcome outcome) {
        LocalDate day = LocalDate.of(2026, 11, 20);
        return Resolution.of("校长办公会", day, "2026-18", outcome, "原则同意", day);
    }

    private static List<Post> posts(Approval approval) {
        return approval.open().stream().map(Seat::post).toList();
    }

    private static Viewer someone(Role role) {
        UUID person = UUID.randomUUID();
        return new Viewer(
                person,
                role.name(),
                Set.of(role),
                Set.of(role.everywhere(), role.in(COLLEGE), Audience.person(person)));
    }

    /** Somebody else while this one is away. */
    private static Viewer lookingAfter(Viewer absent, Role role) {
        UUID person = UUID.randomUUID();
        Set<String> lent = Set.of(role.everywhere(), role.in(COLLEGE));
        return new Viewer(
                person,
                "代理",
                Set.of(role),
                Set.of(role.everywhere(), role.in(COLLEGE), Audience.person(person)),
                List.of(new Absentee(absent.person(), absent.name(), lent)),
                null);
    }

    private static void refused(String slug, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.slug()).isEqualTo(slug));
    }
}
