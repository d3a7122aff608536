package org.dukou.document.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dukou.document.print.Press;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The library of templates. */
@RestController
@RequestMapping("/api/paper-templates")
class TemplateController {

    private final Templates templates;
    private final Desks desks;

    TemplateController(Templates templates, Desks desks) {
        this.templates = templates;
        this.desks = desks;
    }

    @GetMapping
    List<TemplateView> all(Viewer viewer, Locale locale) {
        return templates.all(viewer).entrySet().stream()
                .map(one -> TemplateView.of(one.getKey(), one.getValue(), viewer, locale))
                .toList();
    }

    @GetMapping("/{form}")
    TemplateView get(Viewer viewer, @PathVariable String form, Locale locale) {
        return view(templates.get(viewer, form), viewer, locale);
    }

    @PostMapping(path = "/{form}/editions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    TemplateView bring(Viewer viewer, @PathVariable String form, @RequestPart MultipartFile file, Locale locale)
            throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        return view(templates.bring(viewer, form, name, file.getBytes()), viewer, locale);
    }

    @PostMapping("/{form}/choice")
    TemplateView use(
            Viewer viewer, @PathVariable String form, IfMatch seen, @Valid @RequestBody Choice choice, Locale locale) {
        return view(templates.use(viewer, form, seen, choice.edition()), viewer, locale);
    }

    @GetMapping("/{form}/file")
    ResponseEntity<byte[]> file(Viewer viewer, @PathVariable String form, @RequestParam int edition) {
        byte[] content = templates.file(viewer, form, edition);
        String name = Words.in(Locale.SIMPLIFIED_CHINESE).pattern("paper." + form);
        return PaperController.attachment(content, PaperController.WORD, name + "（模板）.docx");
    }

    /** How many pages a sample has. */
    @GetMapping("/{form}/sample")
    Sample sample(Viewer viewer, @PathVariable String form, @RequestParam int edition) {
        return new Sample(Press.pages(templates.sample(viewer, form, edition)));
    }

    /** A page of a sample, as a picture. */
    @GetMapping("/{form}/page")
    ResponseEntity<byte[]> page(
            Viewer viewer, @PathVariable String form, @RequestParam int edition, @RequestParam int page) {
        return PaperController.picture(Press.picture(templates.sample(viewer, form, edition), page));
    }

    private TemplateView view(Template template, Viewer viewer, Locale locale) {
        return TemplateView.of(desks.form(template.form()), template, viewer, locale);
    }

    record Sample(int pages) {}

    /** @param edition 0 for the one the house ships */
    record Choice(@Min(0) int edition) {}
}
