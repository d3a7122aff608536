package org.dukou.document.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.document.print.Press;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.paper.PaperOffer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The papers of a case. */
@RestController
@RequestMapping("/api/papers")
class PaperController {

    /** Should a browser ever show one, it may do nothing there. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Papers papers;
    private final Site site;

    PaperController(Papers papers, Site site) {
        this.papers = papers;
        this.site = site;
    }

    @GetMapping
    List<PaperList.Row> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return papers.of(viewer, matterKind, matterId);
    }

    /** What can be written of this case now. */
    @GetMapping("/offers")
    List<PaperOffer> offers(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return papers.offers(viewer, matterKind, matterId);
    }

    @PostMapping
    PaperView write(Viewer viewer, @Valid @RequestBody Order order) {
        return PaperView.of(papers.write(
                viewer,
                order.matterKind(),
                order.matterId(),
                order.form(),
                order.subject() == null ? "" : order.subject(),
                site.address(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .build()
                        .toUriString())));
    }

    @GetMapping("/{id}")
    PaperView get(Viewer viewer, @PathVariable UUID id) {
        return PaperView.of(papers.get(viewer, id));
    }

    @GetMapping("/{id}/differences")
    List<Differences.Change> differences(
            Viewer viewer, @PathVariable UUID id, @RequestParam int from, @RequestParam int to, Locale locale) {
        return papers.differences(viewer, id, from, to, Words.in(locale));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> file(
            Viewer viewer, @PathVariable UUID id, @RequestParam int version, @RequestParam Papers.Format format) {
        Paper paper = papers.get(viewer, id);
        byte[] content = papers.file(viewer, id, version, format);
        String name = "%s %s%s 第%d版.%s"
                .formatted(
                        paper.number(),
                        Words.in(Locale.SIMPLIFIED_CHINESE).pattern("paper." + paper.form()),
                        paper.person().isEmpty() ? "" : " " + paper.person(),
                        version,
                        format.name().toLowerCase(Locale.ROOT));
        return attachment(content, format == Papers.Format.PDF ? MediaType.APPLICATION_PDF : WORD, name);
    }

    /** A page as a picture. */
    @GetMapping("/{id}/page")
    ResponseEntity<byte[]> page(
            Viewer viewer, @PathVariable UUID id, @RequestParam int version, @RequestParam int page) {
        return picture(Press.picture(papers.file(viewer, id, version, Papers.Format.PDF), page));
    }

    static ResponseEntity<byte[]> attachment(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }

    static ResponseEntity<byte[]> picture(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(png);
    }

    /** @param subject which of several papers of this form */
    record Order(
            @NotBlank String matterKind,
            @NotNull UUID matterId,
            @NotBlank String form,
            @Nullable String subject) {}
}
