package org.dukou.people;

import java.util.List;
import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/people")
    List<Directory.Entry> people(Viewer viewer, @RequestParam String q) {
        return directory.find(viewer, q);
    }
}
