package planted.rules;

import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

/** Reaches past the desk. */
@RestController
class ThingController {

    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    Things things() {
        return things;
    }

    interface Things extends Repository<Thing, Long> {}
}
