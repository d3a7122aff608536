package org.dukou.exchange.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
@RequestMapping("/api/imports")
class IntakeController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Intakes intakes;
    private final IntakeList list;
    private final IntakeSheets sheets;

    IntakeController(Intakes intakes, IntakeList list, IntakeSheets sheets) {
        this.intakes = intakes;
        this.list = list;
        this.sheets = sheets;
    }

    @GetMapping
    PageOf<IntakeList.Entry> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, after, PageSize.of(size));
    }

    /** The kinds of tables this viewer may bring. */
    @GetMapping("/kinds")
    List<IntakeList.Kind> kinds(Viewer viewer) {
        return list.kinds(viewer);
    }

    @GetMapping("/{id}")
    IntakeView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(intakes.get(viewer, id), viewer, locale);
    }

    @GetMapping("/{id}/rows")
    PageOf<IntakeList.RowView> rows(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        return list.rows(viewer, intakes.get(viewer, id), verdict, after, PageSize.of(size), locale);
    }

    @GetMapping("/{id}/rest")
    ResponseEntity<Resource> rest(Viewer viewer, @PathVariable UUID id, Locale locale) throws IOException {
        Intake intake = intakes.get(viewer, id);
        Path file = list.rest(viewer, intake, locale);
        String name = intake.fileName().replaceAll("\\.[^.]*$", "") + "-"
                + Words.in(locale).say("exchange.intake.rest") + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .contentLength(Files.size(file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    @PostMapping
    ResponseEntity<IntakeView> bring(Viewer viewer, @Valid @RequestBody Brought brought, Locale locale) {
        Intake intake = intakes.bring(viewer, brought.sheet(), brought.document());
        return ResponseEntity.created(URI.create("/api/imports/" + intake.id())).body(view(intake, viewer, locale));
    }

    @PostMapping("/{id}/check")
    IntakeView check(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Arranged arranged, Locale locale) {
        return view(intakes.check(viewer, id, seen, arranged.columns(), arranged.defaults()), viewer, locale);
    }

    @PostMapping("/{id}/confirmation")
    IntakeView confirm(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Confirmed confirmed, Locale locale) {
        return view(intakes.confirm(viewer, id, seen, confirmed.alikeToo()), viewer, locale);
    }

    @PostMapping("/{id}/undoing")
    IntakeView takeBack(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(intakes.takeBack(viewer, id, seen), viewer, locale);
    }

    @PostMapping("/{id}/discard")
    IntakeView discard(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(intakes.discard(viewer, id, seen), viewer, locale);
    }

    private IntakeView view(Intake intake, Viewer viewer, Locale locale) {
        return IntakeView.of(
                intake, sheets.named(intake.sheet()), list.run(viewer, intake.id()), viewer, Words.in(locale));
    }

    /** @param document the file, uploaded before */
    record Brought(@NotBlank String sheet, @NotNull UUID document) {}

    /**
     * @param columns where each heading stands, counted from 0
     * @param defaults what is meant where a cell is empty, by heading
     */
    record Arranged(@NotNull Map<String, Integer> columns, Map<String, String> defaults) {
        Arranged {
            defaults = defaults == null ? Map.of() : defaults;
        }
    }

    /** @param alikeToo also rows that look like something that is there already */
    record Confirmed(boolean alikeToo) {}
}
