package org.dukou.document.paper;

import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** The office says what papers are to call the university. */
@Component
class LetterheadDemo implements Chapter {

    private final Templates templates;
    private final DemoCast cast;

    LetterheadDemo(Templates templates, DemoCast cast) {
        this.templates = templates;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 25;
    }

    @Override
    public void tell(Telling telling) {
        Viewer officer = cast.viewer("wang");
        Letterhead said = new Letterhead("重庆大学（演示）", "示例代码", "重庆市沙坪坝区（示例）", "示例法定代表人");
        ActingAs.call(officer, () -> templates.name(officer, said));
    }
}
