package org.dukou.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/documents")
class DocumentController {

    /** Should a browser ever show one, it may do nothing there. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Uploaded upload(Viewer viewer, @RequestPart MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            DocumentEntry entry = documents.upload(viewer, file.getOriginalFilename(), content);
            return new Uploaded(entry.id().value(), entry.name(), entry.size(), entry.hash(), entry.type());
        }
    }

    @GetMapping
    List<Attachments.Row> of(
            Viewer viewer,
            @RequestParam String matterKind,
            @RequestParam UUID matterId,
            @RequestParam(required = false) @Nullable String role) {
        return documents.of(viewer, matterKind, matterId, role);
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> download(Viewer viewer, @PathVariable UUID id) {
        DocumentEntry entry = documents.get(viewer, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileType.told(entry.type())))
                .contentLength(entry.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(entry.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(documents.contentOf(entry));
    }

    /**
     * What was taken in.
     *
     * @param size in bytes
     * @param hash SHA-256 of the content, in hexadecimal
     */
    record Uploaded(UUID id, String name, long size, String hash, String type) {}
}
