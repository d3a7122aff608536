package org.dukou.document.paper;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Words;
import org.dukou.kernel.web.PublicPage;
import org.dukou.kernel.web.TooMany;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where the QR code of a paper leads: anybody may ask whether the paper at hand is the one that was issued. It tells number,
 * kind, day and hash, and nothing of what the paper says. A file that is handed in is hashed and forgotten.
 */
@PublicPage
class VerifyPage {

    private final PaperList list;
    private final CheckLimit limit;

    VerifyPage(PaperList list, CheckLimit limit) {
        this.list = list;
        this.limit = limit;
    }

    @GetMapping("/verify/{code}")
    String paper(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String sha256,
            Model page,
            HttpServletResponse response) {
        String typed = sha256 == null ? "" : sha256.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return show(code, typed, page, response);
    }

    @PostMapping("/verify/{code}")
    String compare(
            @PathVariable String code,
            @RequestParam MultipartFile file,
            Model page,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            limit.assertMayCompare(request.getRemoteAddr());
        } catch (TooMany often) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            page.addAttribute("fault", Words.in(locale).say("problem.request/too-many", often.seconds()));
            return show(code, "", page, response);
        }
        return show(code, file.isEmpty() ? "" : hashOf(file), page, response);
    }

    private String show(String code, String sha256, Model page, HttpServletResponse response) {
        PaperList.Issued issued = list.issued(code).orElseThrow(Missing::new);
        page.addAttribute("i", issued);
        page.addAttribute("code", code);
        page.addAttribute("sha256", sha256);
        page.addAttribute("same", sha256.isEmpty() ? null : issued.isFile(sha256));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return "pages/verify";
    }

    private static String hashOf(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream();
                DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
