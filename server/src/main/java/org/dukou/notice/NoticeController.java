package org.dukou.notice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
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

@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final NoticeDesk desk;
    private final NoticeList list;
    private final HouseClock clock;

    NoticeController(NoticeDesk desk, NoticeList list, HouseClock clock) {
        this.desk = desk;
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    PageOf<NoticeList.Row> page(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable NoticeKind kind,
            @RequestParam(required = false) @Nullable NoticeState state,
            @RequestParam(required = false) @Nullable String matterKind,
            @RequestParam(required = false) @Nullable UUID matterId,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(
                viewer, new NoticeList.Filter(q, kind, state, matterKind, matterId), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    NoticePage get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return NoticePage.of(desk.get(viewer, new NoticeId(id)), viewer, clock.today(), locale);
    }

    @PostMapping("/{id}/market-address")
    NoticePage enterMarketAddress(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Place place, Locale locale) {
        return NoticePage.of(
                desk.enterMarketAddress(viewer, new NoticeId(id), seen, place.address()),
                viewer,
                clock.today(),
                locale);
    }

    /** Bytes of the page as kept: their SHA-256 is the one on the file. */
    @GetMapping("/{id}/proofs/{moment}")
    ResponseEntity<byte[]> proof(Viewer viewer, @PathVariable UUID id, @PathVariable Proofs.Moment moment) {
        String html = desk.proof(viewer, new NoticeId(id), moment);
        String name = "notice-" + id + "-" + moment.name().toLowerCase(Locale.ROOT) + ".html";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** @param address where the technology market shows the notice */
    record Place(@Nullable String address) {}
}
