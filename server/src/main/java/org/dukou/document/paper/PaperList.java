package org.dukou.document.paper;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.dukou.kernel.MatterRows;
import org.dukou.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The reading side of papers. */
@Component
class PaperList {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Row> of(Viewer viewer, String kind, UUID matter) {
        return jdbc.sql("""
                        select p.id, p.number, p.form, p.subject, p.person, v.place as version, v.pages, v.writer, v.written_at
                        from paper p
                        join lateral (select * from paper_version v where v.paper = p.id order by v.place desc limit 1) v on true
                        where p.about_kind = :kind and p.about_id = :matter and p.audience && cast(:tokens as text[])
                        order by p.id
                        """)
                .param("kind", kind)
                .param("matter", matter)
                .param("tokens", viewer.tokenArray())
                .query(Row.class)
                .list();
    }

    /**
     * A paper of a case.
     *
     * @param version the last
     * @param subject tells apart papers of the same form; empty where there is one
     * @param person the same for people
     */
    record Row(
            UUID id,
            String number,
            String form,
            String subject,
            String person,
            int version,
            int pages,
            String writer,
            OffsetDateTime writtenAt) {}

    /** Takes over the cases as they are now, in the transaction in which they changed; what fewer may see stays theirs. */
    void follow(List<Matter> matters) {
        MatterRows.bind(jdbc.sql("""
                                update paper p set about = (cast(:abouts as jsonb[]))[m.place], audience = m.audience
                                from %s
                                where p.about_kind = m.kind and p.about_id = m.id and p.readers is null
                                  and p.audience <> m.audience
                                """.formatted(MatterRows.EACH)), matters)
                .param("abouts", matters.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }

    /** What anybody may know of a paper whose code they hold. */
    Optional<Issued> issued(String code) {
        return jdbc.sql("""
                        select p.number, p.form, v.place as version, v.written_at, v.pdf_hash, v.docx_hash,
                               (select max(l.place) from paper_version l where l.paper = p.id) as latest
                        from paper_version v join paper p on p.id = v.paper where v.code = :code
                        """).param("code", code).query(Issued.class).optional();
    }

    /** @param latest the version that is in force; a greater one than this means that this was replaced */
    record Issued(
            String number,
            String form,
            int version,
            OffsetDateTime writtenAt,
            String pdfHash,
            String docxHash,
            int latest) {

        public boolean isReplaced() {
            return latest > version;
        }

        boolean isFile(String sha256) {
            return sha256.equals(pdfHash) || sha256.equals(docxHash);
        }
    }
}
