package planted.ways;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/careless")
class CarelessController {

    private final CarelessDesk desk;

    CarelessController(CarelessDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/gift")
    void giveAway() {
        desk.giveAway();
    }

    @GetMapping("/whispers")
    List<String> whispers() {
        return List.of("a").stream().map(this::through).toList();
    }

    private String through(String secret) {
        return desk.whisper(secret);
    }

    @PostMapping("/year")
    void closeTheYear() {
        desk.closeTheYear();
    }
}
