package org.dukou.notice.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Board;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticeTest;
import org.dukou.notice.Passerby;
import org.dukou.notice.PublicSquare;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence that is files: what is taken from a stranger, and who may ever fetch it. */
@DukouTest
class ObjectionPapersTest {

    private static final byte[] PDF = latin("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n");
    private static final byte[] PICTURE = latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0");

    private final PublicSquare square;
    private final Campus campus;
    private final PassingDays days;
    private final JdbcClient jdbc;
    private final Path store;
    private Board board;
    private NoticeId notice;

    ObjectionPapersTest(
            PublicSquare square, Campus campus, PassingDays days, JdbcClient jdbc, @Value("${dukou.data}") Path data) {
        this.square = square;
        this.campus = campus;
        this.days = days;
        this.jdbc = jdbc;
        this.store = data.resolve("documents");
    }

    @BeforeEach
    void furnish() {
        board = square.board();
        notice = board.publish(NoticeTest.price(null));
    }

    @Test
    void filesComeWithAnObjectionAndAreReadByThoseWhoJudgeAndByTheAuditors() {
        Reply sent = object(Map.of("价格比较.pdf", PDF, "照片.png", PICTURE, "说明.docx", word("word/document.xml")));
        String status = sent.is(303).response().headers().firstValue("Location").orElseThrow();
        assertThat(board.passerBy.get(status).is(200).body()).contains("收到 3 份").doesNotContain("价格比较");

        Reply file = board.judge.browser().get("/api/notices/" + notice.value()).is(200);
        assertThat(file.at("objections.0.papers").asInt()).isEqualTo(3);
        List<String> papers = papers(board.judge);
        assertThat(papers).hasSize(3);
        Reply fetched = board.judge.browser().get(address("价格比较.pdf")).is(200);
        assertThat(fetched.body()).startsWith("%PDF");
        assertThat(fetched.response()
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment");
        assertThat(fetched.response().headers().firstValue("Content-Security-Policy"))
                .hasValue("sandbox; default-src 'none'");
        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        auditor.browser().get(address("价格比较.pdf")).is(200);
        assertThat(papers(auditor)).hasSize(3);
    }

    @Test
    void nobodyElseMayFetchThemNorHearOfThem() {
        object(Map.of("价格比较.pdf", PDF)).is(303);
        String address = address("价格比较.pdf");
        board.passerBy.get(address).isProblem(401, "request/signed-out");
        Stream.of(
                        board.publisher,
                        board.party,
                        campus.someone(Role.INVENTOR, campus.college()),
                        campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE)),
                        campus.someone(Role.LEADER, campus.unit(Tier.OFFICE)))
                .forEach(other -> {
                    Reply fetched = other.browser().get(address);
                    assertThat(fetched.status()).as(other.name()).isEqualTo(404);
                    assertThat(papers(other)).as(other.name()).isEmpty();
                    assertThat(other.browser()
                                    .get("/api/search?q=" + encoded("证据材料"))
                                    .body())
                            .doesNotContain("objection-evidence");
                    assertThat(other.browser()
                                    .get("/api/timeline?kind=deal&id=" + board.deal.id())
                                    .body())
                            .doesNotContain("价格比较");
                });
        Reply page =
                board.publisher.browser().get("/api/notices/" + notice.value()).is(200);
        assertThat(page.at("objections.0.papers").asInt()).isZero();
        assertThat(board.passerBy
                        .get("/notices/" + board.current().slug())
                        .is(200)
                        .body())
                .doesNotContain("价格比较");
        board.act(board.judge, notice, "call", Map.of("found", "本人接听")).is(200);
        board.act(board.judge, notice, "admission", Map.of("reasons", "有据")).is(200);
        board.publisher.browser().get(address).isProblem(404, "request/missing");
    }

    @Test
    void whoBecomesAJudgeSeesThemAndWhoIsNoneAnyMoreDoesNot() {
        object(Map.of("价格比较.pdf", PDF)).is(303);
        String address = address("价格比较.pdf");
        UnitId institute = campus.unit(Tier.INSTITUTE);
        Campus.Someone director = campus.someone(Role.INVENTOR, institute);
        director.browser().get(address).isProblem(404, "request/missing");
        campus.also(director, Role.INSTITUTE_DIRECTOR, institute);
        days.settle();
        director.browser().get(address).is(200);

        campus.noLonger(director, Role.INSTITUTE_DIRECTOR, institute, days.today());
        days.settle();
        director.browser().get(address).isProblem(404, "request/missing");
        board.judge.browser().get(address).is(200);
    }

    @Test
    void anAnonymousOneIsKeptWithItsFiles() {
        board.object(Passerby.statement("", "价格明显偏低"), Map.of("匿名材料.pdf", PDF)).is(303);
        String address = address("匿名材料.pdf");
        days.pass(400);
        board.judge.browser().get(address).is(200);
    }

    @Test
    void whatIsNoPaperIsRefusedAndNothingOfItIsKept() {
        long before = filesInTheStore();
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("程序.pdf", latin("MZ" + "\0".repeat(300)));
        bad.put("网页.pdf", latin("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        bad.put("图.svg", latin("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        bad.put("压缩包.docx", word("evil/../../x.txt"));
        bad.put("宏.docx", word("word/document.xml", "word/vbaProject.bin"));
        bad.put("破损.docx", latin("PK\u0003\u0004" + "x".repeat(60)));
        bad.put("表格.doc", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600)));
        bad.put("空.pdf", new byte[0]);
        bad.forEach((name, content) -> {
            Reply refused = object(Map.of(name, content)).is(400);
            assertThat(refused.body())
                    .as(name)
                    .contains(content.length == 0 ? "文件是空的" : "“" + name + "”不是 PDF、图片或不带宏的 Word 文件")
                    .as("what was written stays in the form")
                    .contains("价格明显偏低");
            board = square.board();
            notice = board.publish(NoticeTest.price(null));
        });
        assertThat(filesInTheStore()).isEqualTo(before);
    }

    @Test
    void aFileTooLargeOrOneTooManyIsRefused() {
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(object(Map.of("大.pdf", large)).is(400).body())
                .contains("“大.pdf”超过 10 MB")
                .contains("请重新选择");
        assertThat(object(Map.of("1.pdf", PDF, "2.pdf", PDF, "3.pdf", PDF, "4.pdf", PDF))
                        .is(400)
                        .body())
                .contains("最多附 3 份材料");
        byte[] beyond = new byte[51 << 20];
        assertThat(object(Map.of("极大.pdf", beyond)).is(413).body()).contains("内容过大");
        assertThat(board.judge
                        .browser()
                        .get("/api/notices/" + notice.value())
                        .is(200)
                        .at("objections"))
                .isEmpty();
    }

    @Test
    void aHostileNameIsMadeHarmless() {
        object(Map.of("..\\\\..\\\\etc/passwd\u202efdp.pdf", PDF)).is(303);
        assertThat(papers(board.judge)).containsExactly("passwdfdp.pdf");
        board = square.board();
        notice = board.publish(NoticeTest.price(null));
        assertThat(object(Map.of("<script>alert(1)</script>.pdf", latin("kein")))
                        .is(400)
                        .body())
                .doesNotContain("<script>alert");
    }

    @Test
    void theFormSentTwiceIsOneObjectionWithItsFilesOnce() {
        Map<String, String> said = Passerby.statement("张三", "价格明显偏低");
        said.put("door", board.door());
        String page = "/notices/" + board.current().slug() + "/objections";
        Map<String, byte[]> files = Map.of("价格比较.pdf", PDF);
        board.passerBy.submitForm(page, said, "papers", files).is(303);
        board.passerBy.submitForm(page, said, "papers", files).is(303);
        assertThat(papers(board.judge)).hasSize(1);
    }

    @Test
    void withFilesOneMayObjectNoMoreOftenThanWithout() {
        for (int i = 0; i < 5; i++) {
            object(Map.of("价格比较.pdf", PDF)).is(303);
        }
        assertThat(object(Map.of("价格比较.pdf", PDF)).is(429).body()).contains("请重新选择");
    }

    private Reply object(Map<String, byte[]> files) {
        return board.object(Passerby.statement("张三", "价格明显偏低"), files);
    }

    /** The names of the files of the first objection, as far as this one may see them. */
    private List<String> papers(Campus.Someone who) {
        String objection = board.judge
                .browser()
                .get("/api/notices/" + notice.value())
                .is(200)
                .text("objections.0.id");
        return who.browser()
                .get("/api/documents?matterKind=objection-evidence&matterId=" + objection)
                .is(200)
                .json()
                .valueStream()
                .map(paper -> paper.at("/name").asString())
                .toList();
    }

    private String address(String name) {
        return "/api/documents/"
                + jdbc.sql("select id from document where name = :name order by id desc limit 1")
                        .param("name", name)
                        .query(String.class)
                        .single();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private long filesInTheStore() {
        try (Stream<Path> files = Files.exists(store) ? Files.walk(store) : Stream.empty()) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An archive with these parts. */
    private static byte[] word(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write(latin("<w/>"));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
