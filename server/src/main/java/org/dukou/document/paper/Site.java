package org.dukou.document.paper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this house is reached from outside; as long as nobody has said, where it was asked. */
@Component
class Site {

    private final String said;

    Site(@Value("${dukou.address:}") String said) {
        this.said = said.replaceAll("/+$", "");
    }

    String address(String asked) {
        return said.isEmpty() ? asked : said;
    }
}
