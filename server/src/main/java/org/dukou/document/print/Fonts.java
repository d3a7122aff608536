package org.dukou.document.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The fonts that papers are set in, in the order in which a character looks for one ({@code fonts/README.md}). */
@Component
class Fonts {

    static final String FAMILIES = "'Latin','Han','RareA','RareB'";

    private static final List<Face> FACES = List.of(
            new Face("Latin", "OpenSans-Regular.ttf", 400),
            new Face("Latin", "OpenSans-Bold.ttf", 700),
            new Face("Han", "DroidSansFallbackFull.ttf", 400),
            new Face("RareA", "RareHanA.ttf", 400),
            new Face("RareB", "RareHanB.ttf", 400));

    private record Face(String family, String file, int weight) {}

    private final List<byte[]> files = new ArrayList<>();
    private final List<CmapLookup> drawn = new ArrayList<>();

    Fonts() {
        for (Face face : FACES) {
            byte[] file = read(face.file());
            files.add(file);
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                drawn.add(font.getUnicodeCmapLookup());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void lendTo(PdfRendererBuilder builder) {
        for (int i = 0; i < FACES.size(); i++) {
            byte[] file = files.get(i);
            Face face = FACES.get(i);
            builder.useFont(
                    () -> new ByteArrayInputStream(file),
                    face.family(),
                    face.weight(),
                    BaseRendererBuilder.FontStyle.NORMAL,
                    true);
        }
    }

    /** The first character that none of the fonts draws. */
    Optional<String> missing(String text) {
        return text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .filter(one -> drawn.stream().allMatch(font -> font.getGlyphId(one) == 0))
                .mapToObj(Character::toString)
                .findFirst();
    }
}
