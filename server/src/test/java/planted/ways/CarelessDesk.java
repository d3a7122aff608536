package planted.ways;

import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.springframework.stereotype.Service;

@Service
class CarelessDesk {

    void giveAway() {}

    String whisper(String secret) {
        return secret;
    }

    @BySystem
    void closeTheYear() {}

    @ByAnyone
    final void markedInVain() {}
}
