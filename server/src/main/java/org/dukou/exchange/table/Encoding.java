package org.dukou.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dukou.kernel.Invalid;

/**
 * In which encoding a text was written. A mark at its head says so; without one it is UTF-8 if every byte of it can be, for
 * other texts hardly ever can, and else GB18030, in which Chinese Windows and its Excel write.
 */
final class Encoding {

    private static final char MARK = '\uFEFF';
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /** @throws Invalid {@code table/encoding-unknown}, {@code table/not-a-table} for what is no text at all */
    static Charset of(Path file) throws IOException {
        byte[] head = new byte[2];
        try (InputStream content = Files.newInputStream(file)) {
            content.readNBytes(head, 0, head.length);
        }
        List<Charset> possible = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                ? List.of(StandardCharsets.UTF_16LE)
                : head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
                        ? List.of(StandardCharsets.UTF_16BE)
                        : List.of(StandardCharsets.UTF_8, GB18030);
        for (Charset encoding : possible) {
            if (fits(file, encoding)) {
                return encoding;
            }
        }
        throw new Invalid("table/encoding-unknown", "document");
    }

    private static boolean fits(Path file, Charset encoding) throws IOException {
        char[] page = new char[1 << 16];
        long controls = 0;
        try (Reader text = new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int read = text.read(page); read >= 0; read = text.read(page)) {
                for (int i = 0; i < read; i++) {
                    controls += page[i] < ' ' && "\n\r\t".indexOf(page[i]) < 0 ? 1 : 0;
                }
            }
        } catch (CharacterCodingException other) {
            return false;
        }
        if (controls > Files.size(file) / 100 + 100) {
            throw new Invalid("table/not-a-table", "document");
        }
        return true;
    }

    /** The mark at the head of a text is no part of its first cell. */
    static Reader withoutMark(Reader text) throws IOException {
        PushbackReader pushed = new PushbackReader(text, 1);
        int first = pushed.read();
        if (first >= 0 && first != MARK) {
            pushed.unread(first);
        }
        return pushed;
    }
}
