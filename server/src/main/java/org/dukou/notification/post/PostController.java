package org.dukou.notification.post;

import java.util.Locale;
import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/post")
class PostController {

    private final LetterList list;
    private final PostOffice office;

    PostController(LetterList list, PostOffice office) {
        this.list = list;
        this.office = office;
    }

    @GetMapping
    LetterList.PostView post(Viewer viewer) {
        return list.post(viewer);
    }

    @PostMapping("/letters/retrial")
    LetterList.PostView tryAgain(Viewer viewer) {
        office.tryAgain(viewer);
        return list.post(viewer);
    }

    @PostMapping("/mail-trial")
    void tryMail(Viewer viewer, Locale locale) {
        office.tryMail(viewer, locale);
    }
}
