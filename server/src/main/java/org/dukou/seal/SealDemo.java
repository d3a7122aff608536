package org.dukou.seal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.document.Documents;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** Legal affairs has recorded who may sign, and sets the seals that were asked for. */
@Component
class SealDemo implements Chapter {

    private static final String KEEPER = "lu";
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Mandates mandates;
    private final Documents documents;
    private final DemoCast cast;

    SealDemo(Mandates mandates, Documents documents, DemoCast cast) {
        this.mandates = mandates;
        this.documents = documents;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 16;
    }

    @Override
    public void tell(Telling telling) {
        Viewer keeper = cast.viewer(KEEPER);
        LocalDate from = telling.today();
        ActingAs.run(keeper, () -> {
            UUID paper = documents
                    .upload(keeper, "授权委托书.pdf", new ByteArrayInputStream(PAPER))
                    .id()
                    .value();
            mandates.give(
                    keeper,
                    new NewMandate(
                            "江望津",
                            List.of(Way.LICENCE, Way.DEVELOPMENT, Way.CONSULTING, Way.SERVICE),
                            Money.of("2000000.00"),
                            from,
                            from.plusYears(1),
                            List.of(paper)));
        });
    }

    /** All but the last are set on the day they were asked for. */
    @Component
    static class Imprints implements Chapter {

        private final SealUseRepository uses;
        private final Seals desk;
        private final DemoCast cast;

        Imprints(SealUseRepository uses, Seals desk, DemoCast cast) {
            this.uses = uses;
            this.desk = desk;
            this.cast = cast;
        }

        @Override
        public int place() {
            return 79;
        }

        @Override
        public void tell(Telling telling) {
            Viewer keeper = cast.viewer(KEEPER);
            uses.findAll()
                    .forEach(use -> ActingAs.run(
                            keeper, () -> desk.set(keeper, use.view(keeper).id(), new IfMatch(use.version()))));
        }
    }
}
