package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.people.Campus;
import org.dukou.support.Guest;
import org.dukou.support.Reply;

/** Somebody without an account who reads a public notice and may object to it; and those who judge what they wrote. */
public final class Passerby {

    private static final Pattern DOOR = Pattern.compile("name=\"door\" value=\"([^\"]+)\"");

    private final Guest browser;

    public Passerby(Campus campus) {
        browser = new Guest(campus.address());
    }

    public Guest browser() {
        return browser;
    }

    public static Map<String, String> statement(String name, String grounds) {
        return new HashMap<>(Map.of("name", name, "contact", "13800000000", "grounds", grounds, "evidence", ""));
    }

    /** The mark in the form that shows it was opened before it was sent. */
    public String door(String page) {
        Matcher door = DOOR.matcher(browser.get(page).is(200).body());
        assertThat(door.find()).isTrue();
        return door.group(1);
    }

    /** Sends the form of this page; returns where the objector looks up what became of it. */
    public String object(String page, Map<String, String> form) {
        form.put("door", door(page));
        Reply sent = browser.submitForm(page + "/objections", form).is(303);
        return sent.response().headers().firstValue("Location").orElseThrow();
    }

    /** As above, with files beside what is said; whatever comes of it. */
    public Reply object(String page, Map<String, String> form, Map<String, byte[]> files) {
        form.put("door", door(page));
        return browser.submitForm(page + "/objections", form, "papers", files);
    }

    // --- inside the house ---

    /** The notice that was published last for a matter, as this colleague's workbench shows it. */
    public static Reply lastNotice(Campus.Someone who, String kind, String matter) {
        String list = "/api/notices?matterKind=" + kind + "&matterId=" + matter;
        return who.browser()
                .get("/api/notices/" + who.browser().get(list).is(200).text("items.0.id"))
                .is(200);
    }

    /** Does this to the objection at this place of the file. */
    public static Reply judge(Campus.Someone who, String notice, int place, String act, Map<String, String> words) {
        Reply file = who.browser().get("/api/notices/" + notice).is(200);
        String objection = file.text("objections." + place + ".id");
        return who.browser()
                .post(
                        "/api/notices/" + notice + "/objections/" + objection + "/" + act,
                        words,
                        file.at("objections." + place + ".version").asLong());
    }

    /** Called back and admitted, so that the clock and the matter stand still. */
    public static void admit(Campus.Someone judge, String notice) {
        judge(judge, notice, 0, "call", Map.of("found", "本人接听")).is(200);
        judge(judge, notice, 0, "admission", Map.of("reasons", "理由具体")).is(200);
    }
}
