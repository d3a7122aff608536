package org.dukou.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.dukou.kernel.MatterRows;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which file is part of which matter, and who may therefore see it. */
@Component
class Attachments {

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was part of the matter in this role already. */
    boolean add(DocumentId document, Matter matter, String role, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into document_attachment (document, matter_kind, matter_id, role, audience, at)
                        values (:document, :kind, :matter, :role, :audience, :at) on conflict do nothing
                        """)
                        .param("document", document.value())
                        .param("kind", matter.kind())
                        .param("matter", matter.id())
                        .param("role", role)
                        .param("audience", matter.audience().toArray())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** Whether any matter rests on it. */
    boolean holds(DocumentId document) {
        return jdbc.sql("select exists (select from document_attachment where document = :document)")
                .param("document", document.value())
                .query(Boolean.class)
                .single();
    }

    boolean has(Matter matter, DocumentId document) {
        return jdbc.sql("""
                        select exists (select from document_attachment
                                       where document = :document and matter_kind = :kind and matter_id = :matter)
                        """)
                .param("document", document.value())
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Boolean.class)
                .single();
    }

    /** Who may see the matter has changed, and with it who may see its files. */
    void follow(List<Matter> matters) {
        MatterRows.bind(
                        jdbc.sql("update document_attachment held set audience = m.audience from " + MatterRows.EACH
                                + """
                                where held.matter_kind = m.kind and held.matter_id = m.id and held.audience <> m.audience
                                """),
                        matters)
                .update();
    }

    /** Empty when there is no such file, or none this viewer may see: by its matters, or as the one who brought it. */
    Optional<DocumentEntry> find(Viewer viewer, UUID document) {
        return jdbc.sql("""
                        select d.id, d.name, d.size, d.hash, d.type from document d
                        where d.id = :id and (d.audience && cast(:tokens as text[])
                            or exists (select from document_attachment a
                                       where a.document = d.id and a.audience && cast(:tokens as text[])))
                        """)
                .param("id", document)
                .param("tokens", viewer.tokenArray())
                .query((row, number) -> new DocumentEntry(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("hash"),
                        row.getString("type")))
                .optional();
    }

    List<Row> of(Viewer viewer, String kind, UUID matter, @Nullable String role) {
        return jdbc.sql("""
                        select d.id, d.name, d.size, d.hash, d.type, a.role, d.uploader, a.at as attached_at
                        from document_attachment a join document d on d.id = a.document
                        where a.matter_kind = :kind and a.matter_id = :matter and a.audience && cast(:tokens as text[])
                          and (cast(:role as text) is null or a.role = :role)
                        order by a.at, d.id
                        """)
                .param("kind", kind)
                .param("matter", matter)
                .param("role", role)
                .param("tokens", viewer.tokenArray())
                .query(Row.class)
                .list();
    }

    int openRemarks(Matter matter) {
        return jdbc.sql("""
                        select count(*) from paper_remark
                        where about_kind = :kind and about_id = :matter and answered_at is null
                        """)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query(Integer.class)
                .single();
    }

    /** All files of a matter, in the order they came. */
    List<FiledDocument> filed(Matter matter) {
        return jdbc.sql("""
                        select d.name, a.role, cast(a.at at time zone 'Asia/Shanghai' as date) as day
                        from document_attachment a join document d on d.id = a.document
                        where a.matter_kind = :kind and a.matter_id = :matter order by a.at, d.id
                        """)
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .query((row, number) -> new FiledDocument(
                        row.getString("name"), row.getString("role"), row.getObject("day", LocalDate.class)))
                .list();
    }

    /**
     * A file of a matter.
     *
     * @param size in bytes
     * @param role what it is there, such as {@code contract-scan}
     */
    record Row(
            UUID id,
            String name,
            long size,
            String hash,
            String type,
            String role,
            String uploader,
            OffsetDateTime attachedAt) {}
}
