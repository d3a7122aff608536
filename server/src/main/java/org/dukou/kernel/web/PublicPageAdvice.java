package org.dukou.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every public page its voice. */
@ControllerAdvice(annotations = PublicPage.class)
class PublicPageAdvice {

    @ModelAttribute("p")
    PageVoice voice(HttpServletRequest request, Locale locale) {
        return voiceOf(request, locale);
    }

    static PageVoice voiceOf(HttpServletRequest request, Locale locale) {
        String query = LanguageOfReader.withoutLanguage(request.getQueryString());
        boolean readable = "GET".equals(request.getMethod());
        String path = readable ? request.getRequestURI() + (query.isEmpty() ? "" : "?" + query) : "/";
        PageVoice voice = PageVoice.in(locale, path);
        return LanguageOfReader.asked(request) == null ? voice : voice.chosen();
    }
}
