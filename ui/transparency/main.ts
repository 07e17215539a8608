/** The page where everybody can check what was announced. */
import '../parts/survive-translation.ts'
import './transparency.ts'
