package org.dukou.portal;

import java.util.Locale;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.web.PublicPage;
import org.dukou.people.Directory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains a problem under the address that names it (RFC 9457). */
@PublicPage
class HelpPage {

    private final Directory directory;

    HelpPage(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/problems/{area}/{name}")
    String problem(@PathVariable String area, @PathVariable String name, Locale locale, Model page) {
        String slug = area + "/" + name;
        Words words = Words.in(locale);
        if (!words.knows("problem." + slug)) {
            throw new Missing();
        }
        page.addAttribute("slug", slug);
        page.addAttribute(
                "said",
                words.pattern("problem." + slug).replaceAll("\\{\\d+}", "…").replace("''", "'"));
        page.addAttribute("office", directory.officeOf(Role.TRANSFER_OFFICER).orElse(null));
        return "pages/help";
    }
}
