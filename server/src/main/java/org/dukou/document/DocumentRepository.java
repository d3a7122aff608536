package org.dukou.document;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DocumentRepository extends JpaRepository<Document, UUID> {

    /** Whether anything rests on this content: a file that was brought, a paper, a template. */
    @Query(nativeQuery = true, value = """
            select exists (select from document where hash = :hash)
                or exists (select from paper_version where pdf_hash = :hash or docx_hash = :hash)
                or exists (select from paper_template
                           where editions @> jsonb_build_array(jsonb_build_object('hash', cast(:hash as text))))
            """)
    boolean restsOn(String hash);
}
