package org.dukou.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class DocumentsTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Campus campus;
    private final Documents documents;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Campus.Someone owner;
    private Campus.Someone partner;
    private Campus.Someone stranger;

    DocumentsTest(Campus campus, Documents documents, TransactionTemplate transaction, Clock clock) {
        this.campus = campus;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void furnish() {
        owner = campus.someone(Role.INVENTOR, campus.college());
        partner = campus.someone(Role.INVENTOR, campus.college());
        stranger = campus.someone(Role.INVENTOR, campus.college());
    }

    @Test
    void aFileIsKeptByContentAndComesBackAsAnAttachmentInASandbox() {
        Reply uploaded = upload("../合同.pdf", PDF).is(201);
        assertThat(uploaded.text("name")).isEqualTo("合同.pdf");
        assertThat(uploaded.text("type")).isEqualTo("application/pdf");
        assertThat(uploaded.text("hash")).hasSize(64);
        assertThat(uploaded.at("size").asInt()).isEqualTo(PDF.length);

        Reply back = owner.browser().get("/api/documents/" + uploaded.id()).is(200);
        assertThat(back.body()).startsWith("%PDF");
        assertThat(header(back, "Content-Disposition")).startsWith("attachment").contains("filename*=UTF-8''");
        assertThat(header(back, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(back, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPageOrAnArchiveIsNothingButBytes() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] archive = {
            'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'a'
        };
        for (Reply uploaded :
                List.of(upload("图.png", page).is(201), upload("a.zip", archive).is(201))) {
            Reply back = owner.browser().get("/api/documents/" + uploaded.id()).is(200);
            assertThat(header(back, "Content-Type")).isEqualTo("application/octet-stream");
            assertThat(header(back, "Content-Disposition")).startsWith("attachment");
        }
    }

    @Test
    void programsAndEmptyFilesAreRefused() {
        byte[] program = new byte[200];
        program[0] = 'M';
        program[1] = 'Z';
        upload("合同.pdf", program).isProblem(400, "document/program");
        upload("空.pdf", new byte[0]).isProblem(400, "document/empty");
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        upload("大.pdf", new byte[51 << 20]).isProblem(413, "request/too-large");
    }

    @Test
    void onlyThoseWhoSeeTheMatterSeeItsFiles() {
        UUID id = UUID.fromString(upload("评估.pdf", PDF).is(201).id());
        partner.browser().get("/api/documents/" + id).isProblem(404, "request/missing");

        Matter matter = matter(Audience.of(Audience.person(partner.id())));
        attach(matter, id, owner);
        partner.browser().get("/api/documents/" + id).is(200);
        assertThat(partner.browser().get(listOf(matter)).is(200).text("0.name")).isEqualTo("评估.pdf");
        stranger.browser().get("/api/documents/" + id).isProblem(404, "request/missing");
        assertThat(stranger.browser().get(listOf(matter)).is(200).json()).isEmpty();

        Matter closed = new Matter(
                matter.kind(), matter.id(), null, "测试", Audience.of(Audience.person(stranger.id())), matter.link());
        attach(closed, UUID.fromString(upload("另.pdf", PDF).is(201).id()), owner);
        partner.browser().get("/api/documents/" + id).isProblem(404, "request/missing");
        stranger.browser().get("/api/documents/" + id).is(200);
    }

    @Test
    void nobodyOpensAnothersFileByAttachingIt() {
        UUID id = UUID.fromString(upload("机密.pdf", PDF).is(201).id());
        Matter own = matter(Audience.of(Audience.person(stranger.id())));
        assertThatThrownBy(() -> attach(own, id, stranger))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.slug()).isEqualTo("document/unknown"));
    }

    private Reply upload(String name, byte[] content) {
        return owner.browser().upload("/api/documents", name, content);
    }

    private void attach(Matter matter, UUID id, Campus.Someone by) {
        transaction.executeWithoutResult(status -> documents.attach(
                matter, List.of(new DocumentId(id)), "attachment", by.viewer().actor(), clock.instant()));
    }

    private static Matter matter(Audience audience) {
        return new Matter("test-case", UUID.randomUUID(), null, "测试", audience, "/test");
    }

    private static String listOf(Matter matter) {
        return "/api/documents?matterKind=" + matter.kind() + "&matterId=" + matter.id();
    }

    private static String header(Reply reply, String name) {
        return reply.response().headers().firstValue(name).orElse("");
    }
}
