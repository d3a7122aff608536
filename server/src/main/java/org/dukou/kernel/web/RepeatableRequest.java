package org.dukou.kernel.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A request whose JSON body was read once to be hashed and can be read again. Uploads pass through: files are known by content. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    /** No form of the office comes near this. */
    static final int LARGEST_BODY = 1 << 20;

    private final byte[] body;
    private final boolean buffered;

    private RepeatableRequest(HttpServletRequest request, byte[] body, boolean buffered) {
        super(request);
        this.body = body;
        this.buffered = buffered;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        if (!SafeRepetition.isJson(request)) {
            return new RepeatableRequest(request, new byte[0], false);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return new RepeatableRequest(request, body, true);
    }

    String bodyHash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return buffered ? new Again(new ByteArrayInputStream(body)) : super.getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return buffered
                ? new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8))
                : super.getReader();
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read at once, never in pieces");
        }
    }
}
