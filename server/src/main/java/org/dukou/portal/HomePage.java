package org.dukou.portal;

import java.util.List;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.PublicPage;
import org.dukou.notice.NoticeBoard;
import org.dukou.people.Directory;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the house is for this university: what stands before the public now, and the two directions of the model. */
@PublicPage
class HomePage {

    private static final int MOST_NOTICES = 6;

    /** The stops of a transfer, from the laboratory to the market. */
    private static final List<String> LANDINGS =
            List.of("disclosure", "acceptance", "negotiation", "approval", "notice", "contract", "income", "reward");

    private final NoticeBoard notices;
    private final Directory directory;
    private final HouseClock clock;

    HomePage(NoticeBoard notices, Directory directory, HouseClock clock) {
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model page) {
        page.addAttribute("landings", LANDINGS);
        page.addAttribute("figures", notices.figures());
        page.addAttribute("standing", notices.standing(MOST_NOTICES));
        page.addAttribute("year", clock.today().getYear());
        page.addAttribute("office", directory.officeOf(Role.TRANSFER_OFFICER).orElse(null));
        return "pages/home";
    }
}
