package org.dukou.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;
import org.dukou.document.FileStore;
import org.dukou.document.print.Docx;
import org.dukou.document.print.Imprint;
import org.dukou.document.print.Press;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.paper.Facts;
import org.dukou.kernel.paper.PaperOffer;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where papers are written: the desk of the case says what stands in them, the template says how. */
@Service
@Transactional
class Papers {

    private static final String SERIES = "文";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LENGTH = 20;

    private final PaperRepository papers;
    private final PaperList list;
    private final Desks desks;
    private final Templates templates;
    private final FileStore store;
    private final Press press;
    private final Numbers numbers;
    private final Clock clock;

    Papers(
            PaperRepository papers,
            PaperList list,
            Desks desks,
            Templates templates,
            FileStore store,
            Press press,
            Numbers numbers,
            Clock clock) {
        this.papers = papers;
        this.list = list;
        this.desks = desks;
        this.templates = templates;
        this.store = store;
        this.press = press;
        this.numbers = numbers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<PaperList.Row> of(Viewer viewer, String matterKind, UUID matter) {
        return list.of(viewer, matterKind, matter);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<PaperOffer> offers(Viewer viewer, String matterKind, UUID matter) {
        return desks.offers(viewer, matterKind, matter);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Paper get(Viewer viewer, UUID id) {
        return papers.get(id, viewer);
    }

    /**
     * Writes a paper, or writes it again as a new version.
     *
     * @param site where this house is reached, for the address under the QR code
     * @throws Missing when this viewer is not offered it
     * @throws org.dukou.kernel.Refusal {@code document/paper-unchanged}, {@code document/paper-without-glyph}
     */
    @ByAnyone
    Paper write(Viewer viewer, String matterKind, UUID matter, String form, String subject, String site) {
        Instant now = clock.instant();
        Desks.Wanted wanted = desks.wanted(viewer, matterKind, matter, form, subject);
        Facts facts = withLetterhead(wanted.writing().facts());
        Paper paper = papers.findByAboutKindAndAboutIdAndFormAndSubject(matterKind, matter, form, subject)
                .orElseGet(() -> Paper.begin(
                        numbers.next(SERIES, LocalDate.ofInstant(now, HouseClock.SHANGHAI)),
                        wanted.offer(),
                        wanted.writing(),
                        now));
        Templates.InUse template = templates.inUse(wanted.form());
        paper.assertDiffers(facts, template.edition());
        String code = randomCode();
        Docx filled = Desks.merge(wanted.form()).fill(template.docx(), numbered(facts, paper.number()));
        byte[] pdf = press.print(filled, imprint(paper, site + "/verify/" + code));
        Version.Files files = new Version.Files(
                store.keep(new ByteArrayInputStream(filled.write())),
                store.keep(new ByteArrayInputStream(pdf)),
                Press.pages(pdf));
        Version version = new Version(paper.next(), code, facts, template.edition(), files, viewer.actor(), now);
        paper.write(wanted.writing(), version, viewer.actor(), now);
        return papers.saveAndFlush(paper);
    }

    private static Imprint imprint(Paper paper, String address) {
        String title = Words.in(Locale.SIMPLIFIED_CHINESE).pattern("paper." + paper.form());
        return new Imprint(title, paper.number(), paper.next(), address);
    }

    private Facts withLetterhead(Facts said) {
        Letterhead letterhead = templates.letterhead();
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("university", orLine(letterhead.university()));
        fields.put("university-code", orLine(letterhead.creditCode()));
        fields.put("university-address", orLine(letterhead.address()));
        fields.put("university-representative", orLine(letterhead.representative()));
        fields.putAll(said.fields());
        return new Facts(fields, said.tables(), 1);
    }

    private static String orLine(String said) {
        return said.isEmpty() ? Letterhead.LINE : said;
    }

    private static Facts numbered(Facts facts, String number) {
        SequencedMap<String, String> fields = new LinkedHashMap<>(facts.fields());
        fields.put(Desks.PAPER_NUMBER, number);
        return new Facts(fields, facts.tables(), 1);
    }

    private static String randomCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** @throws Missing when there is none, or none this viewer may see */
    @ByAnyone
    @Transactional(readOnly = true)
    byte[] file(Viewer viewer, UUID id, int version, Format format) {
        Version kept = papers.get(id, viewer).version(version);
        try (InputStream in = store.read(format == Format.PDF ? kept.pdfHash() : kept.docxHash())
                .getInputStream()) {
            return in.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<Differences.Change> differences(Viewer viewer, UUID id, int from, int to, Words words) {
        Paper paper = papers.get(id, viewer);
        return Differences.between(
                paper.version(from).facts(), paper.version(to).facts(), words);
    }

    enum Format {
        PDF,
        DOCX
    }

    /** Whoever may see a case may see its papers, save those that fewer may see. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        list.follow(happening.each());
    }
}
